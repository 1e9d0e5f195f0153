package vn.hoalu.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.function.Predicate;
import vn.hoalu.base.Dates;

/**
 * When nobody is to be disturbed by a letter; the hours may reach over midnight, and where they begin and end at the same
 * time there are none.
 */
public record QuietTime(LocalTime from, LocalTime to, boolean daysOff) {

    /** Of those who have said nothing. */
    public static final QuietTime USUAL = new QuietTime(LocalTime.of(18, 0), LocalTime.of(7, 0), true);

    // Longer than any holiday, so that a calendar without working days holds nothing back for ever.
    private static final int LONGEST_DAYS = 60;

    /** The first moment from this one on that is not quiet. */
    Instant over(Instant at, Predicate<LocalDate> working) {
        ZonedDateTime moment = at.atZone(Dates.ZONE);
        LocalDate last = moment.toLocalDate().plusDays(LONGEST_DAYS);
        while (moment.toLocalDate().isBefore(last)) {
            if (daysOff && !working.test(moment.toLocalDate())) {
                moment = moment.toLocalDate().plusDays(1).atStartOfDay(Dates.ZONE);
            } else if (isQuiet(moment.toLocalTime())) {
                moment = endOfHours(moment);
            } else {
                return moment.toInstant();
            }
        }
        return moment.toInstant();
    }

    private boolean isQuiet(LocalTime time) {
        return overnight() ? !time.isBefore(from) || time.isBefore(to) : !time.isBefore(from) && time.isBefore(to);
    }

    private boolean overnight() {
        return from.isAfter(to);
    }

    private ZonedDateTime endOfHours(ZonedDateTime moment) {
        boolean tomorrow = overnight() && !moment.toLocalTime().isBefore(from);
        return moment.toLocalDate().plusDays(tomorrow ? 1 : 0).atTime(to).atZone(Dates.ZONE);
    }
}
