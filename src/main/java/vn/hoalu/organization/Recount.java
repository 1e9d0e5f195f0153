package vn.hoalu.organization;

import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.hoalu.base.Term;

/** Puts an end from one calendar on another one. */
record Recount(WorkingTime before, WorkingTime after) {

    LocalDateTime end(Term term, LocalDateTime start, LocalDateTime end) {
        return before.end(term, start).equals(end)
                ? after.end(term, start)
                : byWhatLiesBetween(term.unit(), start, end);
    }

    /** An end that was extended or set by hand: no term leads to it. */
    private LocalDateTime byWhatLiesBetween(Term.Unit unit, LocalDateTime start, LocalDateTime end) {
        return switch (unit) {
            case WORKING_DAYS -> onDay(sameNumberOfDays(start.toLocalDate(), end.toLocalDate()), end);
            case CALENDAR_DAYS -> onDay(offMovesOn(end.toLocalDate()), end);
            case WORKING_HOURS -> sameHours(start, end);
            case HOURS -> end;
        };
    }

    private LocalDate sameNumberOfDays(LocalDate start, LocalDate end) {
        int days = before.between(start, end);
        boolean stays =
                days < 0 || after.between(start, end) == days && offMovesOn(end).equals(end);
        return stays ? end : after.after(start, days);
    }

    /** A day that somebody chose although it was off is theirs. */
    private LocalDate offMovesOn(LocalDate end) {
        return before.isWorking(end) ? after.atOrAfter(end) : end;
    }

    private LocalDateTime sameHours(LocalDateTime start, LocalDateTime end) {
        boolean stays = before.between(start, end).equals(after.between(start, end));
        return stays ? end : after.after(start, before.between(start, end));
    }

    /** At the same time of the day, or when the office closes where that was meant. */
    private LocalDateTime onDay(LocalDate day, LocalDateTime end) {
        LocalDate was = end.toLocalDate();
        boolean closing = before.isWorking(was) && before.closing(was).equals(end);
        return closing && after.isWorking(day) ? after.closing(day) : day.atTime(end.toLocalTime());
    }
}
