package vn.hoalu.organization;

import java.time.LocalDate;
import java.util.Optional;

/** A unit as its row says. Without a first day where nobody knows it, without a last one while it lasts. */
record StoredUnit(
        UnitName named,
        Optional<String> stateCode,
        Optional<UnitCode> parent,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        String searchText) {

    UnitCode code() {
        return named.code();
    }

    boolean isValidOn(LocalDate day) {
        return from.filter(day::isBefore).isEmpty() && to.filter(day::isAfter).isEmpty();
    }
}
