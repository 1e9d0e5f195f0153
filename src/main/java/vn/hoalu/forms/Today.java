package vn.hoalu.forms;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day it is where the forms are filled in. */
record Today(Clock clock) {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    LocalDate date() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
