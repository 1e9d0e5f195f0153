package vn.hoalu.administration.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.hoalu.base.IdentityNumber;
import vn.hoalu.base.PersonName;
import vn.hoalu.base.PhoneNumber;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.UnitCode;

/** A row as far as it could be understood; whole where {@code problems} is empty. */
record PersonLine(
        Optional<PersonName> name,
        Optional<IdentityNumber> identity,
        Optional<PhoneNumber> phone,
        Optional<Role> role,
        Optional<UnitCode> unit,
        Optional<String> team,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        List<Problem> problems) {

    PersonLine {
        problems = List.copyOf(problems);
    }
}
