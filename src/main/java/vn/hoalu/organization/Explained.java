package vn.hoalu.organization;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hoalu.base.LocalizedText;

/**
 * How an end comes about: what lies between it and the start. Usual weekends are no news and are not named.
 *
 * @param workingDays behind the day of the start, up to and with the day of the end
 * @param skipped     days off by name, in order
 * @param swappedIn   days of a weekend that are worked and were counted
 * @param undecided   days that may be off once somebody has decided, and were counted
 */
public record Explained(
        LocalDateTime start,
        LocalDateTime end,
        int workingDays,
        List<Skipped> skipped,
        List<LocalDate> swappedIn,
        List<CalendarDay> undecided) {

    public Explained {
        skipped = List.copyOf(skipped);
        swappedIn = List.copyOf(swappedIn);
        undecided = List.copyOf(undecided);
    }

    /** Days off of one name without a working day between them; those of a weekend are among them where they bear the name. */
    public record Skipped(LocalizedText name, LocalDate from, LocalDate to, int days, boolean projected) {

        private Skipped and(CalendarDay next) {
            return new Skipped(
                    name, from, next.day(), days + 1, projected || next.status() == CalendarDay.Status.PROJECTED);
        }
    }

    static Explained of(WorkingTime time, LocalDateTime start, LocalDateTime end) {
        LocalDate from = start.toLocalDate();
        LocalDate to = end.toLocalDate();
        Walk walk = new Walk(time);
        if (from.isBefore(to)) {
            from.plusDays(1).datesUntil(to.plusDays(1)).forEach(walk::pass);
        }
        return new Explained(start, end, time.between(from, to), walk.skipped, walk.swappedIn, walk.undecided);
    }

    private static final class Walk {
        private final WorkingTime time;
        private final List<Skipped> skipped = new ArrayList<>();
        private final List<LocalDate> swappedIn = new ArrayList<>();
        private final List<CalendarDay> undecided = new ArrayList<>();
        private boolean worked = true;

        Walk(WorkingTime time) {
            this.time = time;
        }

        void pass(LocalDate day) {
            Optional<CalendarDay> entry = Optional.ofNullable(time.days().get(day));
            if (time.isWorking(day)) {
                entry.filter(CalendarDay::counts).ifPresent(swapped -> swappedIn.add(day));
                entry.filter(open -> !open.counts()).ifPresent(undecided::add);
                worked = true;
            } else {
                entry.filter(CalendarDay::counts).ifPresent(this::skip);
            }
        }

        private void skip(CalendarDay off) {
            boolean goesOn = !worked && skipped.getLast().name().equals(off.name());
            Skipped before = goesOn ? skipped.removeLast() : new Skipped(off.name(), off.day(), off.day(), 0, false);
            skipped.add(before.and(off));
            worked = false;
        }
    }
}
