package vn.hoalu.organization;

import java.time.LocalDate;
import vn.hoalu.base.LocalizedText;

/**
 * A day that differs from the usual week.
 *
 * @param note the decision it rests on, or what is still open; may be empty
 */
public record CalendarDay(LocalDate day, Kind kind, Status status, LocalizedText name, String note) {

    public enum Kind {
        HOLIDAY,
        /** A day of the weekend that is worked in exchange for another one. */
        WORKDAY
    }

    public enum Status {
        CONFIRMED,
        /** Expected, and counted as if it were confirmed. */
        PROJECTED,
        /** Counts for nothing until an administrator decides. */
        UNCONFIRMED
    }

    boolean counts() {
        return status != Status.UNCONFIRMED;
    }
}
