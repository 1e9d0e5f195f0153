package vn.hoalu.access;

import java.util.Optional;
import vn.hoalu.base.IdentityNumber;
import vn.hoalu.base.PhoneNumber;

/** A person's numbers, to be read whole: {@code value()} of each, for the reading was logged. */
public record PersonalRecord(Optional<IdentityNumber> identity, Optional<PhoneNumber> phone) {}
