package vn.hoalu.access;

import java.util.Optional;
import vn.hoalu.organization.OfficialId;

/** A line of the list of accounts: an official, with or without one. */
public record AccountRow(
        OfficialId official,
        String name,
        Optional<String> login,
        AccountState state,
        boolean secondFactor,
        boolean byProvider) {}
