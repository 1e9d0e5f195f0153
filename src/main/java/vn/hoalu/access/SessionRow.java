package vn.hoalu.access;

import java.time.Instant;
import java.util.UUID;
import vn.hoalu.organization.OfficialId;

/** An open session, on whichever node. */
public record SessionRow(
        UUID id, OfficialId official, String name, String address, Instant startedAt, Instant seenAt) {}
