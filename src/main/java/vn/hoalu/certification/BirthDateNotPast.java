package vn.hoalu.certification;

import java.time.LocalDate;
import java.util.Optional;
import vn.hoalu.base.BrokenRule;

class BirthDateNotPast extends BrokenRule {

    BirthDateNotPast(LocalDate today) {
        super("A birth date must lie before " + today, "certification.error.birthDate");
    }

    @Override
    public Optional<String> field() {
        return Optional.of("birthDate");
    }
}
