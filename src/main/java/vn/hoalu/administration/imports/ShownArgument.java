package vn.hoalu.administration.imports;

import java.time.LocalDate;
import vn.hoalu.base.Dates;

/** An argument of a message as text, for it is kept until somebody reads it. */
final class ShownArgument {

    private ShownArgument() {}

    static String of(Object value) {
        return value instanceof LocalDate day ? Dates.day(day) : value.toString();
    }
}
