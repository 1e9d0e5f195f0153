package vn.hoalu.organization;

import java.util.Optional;

/** What a screen may show of a person's numbers without further ado: their last four digits. */
public record OfficialContact(Optional<String> maskedIdentity, Optional<String> maskedPhone) {}
