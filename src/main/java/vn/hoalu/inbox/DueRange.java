package vn.hoalu.inbox;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import vn.hoalu.organization.WorkingCalendar;

/** The moments a filter by due date means: {@code from} is among them, {@code until} is not. */
record DueRange(Optional<Instant> from, Optional<Instant> until) {

    static DueRange of(InboxFilter.Due due, Instant now) {
        LocalDate today = now.atZone(WorkingCalendar.ZONE).toLocalDate();
        Instant tomorrow = start(today.plusDays(1));
        Instant monday = start(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
        return switch (due) {
            case ANY -> new DueRange(Optional.empty(), Optional.empty());
            case OVERDUE -> new DueRange(Optional.empty(), Optional.of(now));
            case TODAY -> new DueRange(Optional.of(now), Optional.of(tomorrow));
            case THIS_WEEK -> new DueRange(Optional.of(now), Optional.of(monday));
            case LATER -> new DueRange(Optional.of(monday), Optional.of(Cursor.NEVER));
            case NONE -> new DueRange(Optional.of(Cursor.NEVER), Optional.empty());
        };
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(WorkingCalendar.ZONE).toInstant();
    }

    boolean contains(Instant due) {
        return from.filter(due::isBefore).isEmpty()
                && until.filter(end -> !due.isBefore(end)).isEmpty();
    }
}
