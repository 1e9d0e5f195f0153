package vn.hoalu.notification;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** How far the digests of a day have come. */
record Morning(LocalDate day, Optional<UUID> toldTo, boolean allTold) {

    /** A day that is over never comes again, whatever the clock says. */
    boolean leavesToTell(LocalDate today) {
        return today.isAfter(day) || today.equals(day) && !allTold;
    }

    Morning of(LocalDate today) {
        return today.equals(day) ? this : new Morning(today, Optional.empty(), false);
    }
}
