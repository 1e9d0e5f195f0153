package vn.hoalu.administration.imports;

import java.util.Optional;
import vn.hoalu.organization.UnitCode;

/**
 * Where the post of a row lies.
 *
 * @param unit    empty where the team is still to be opened
 * @param opening opens it and says its code
 */
record RowPlace(Optional<UnitCode> unit, Opening opening) {

    @FunctionalInterface
    interface Opening {
        UnitCode open();
    }

    static RowPlace of(UnitCode unit) {
        return new RowPlace(Optional.of(unit), () -> unit);
    }
}
