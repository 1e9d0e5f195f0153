package vn.hoalu.administration.imports;

import java.util.UUID;

/** The right of one node to go on with a run, until it is taken over. */
record Claim(ImportId run, UUID token) {}
