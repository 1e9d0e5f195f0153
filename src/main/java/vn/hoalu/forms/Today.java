package vn.hoalu.forms;

import java.time.Clock;
import java.time.LocalDate;
import vn.hoalu.base.Dates;

/** The day it is where the forms are filled in. */
record Today(Clock clock) {

    LocalDate date() {
        return LocalDate.ofInstant(clock.instant(), Dates.ZONE);
    }
}
