package vn.hoalu.organization;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a calendar was and what it becomes, or has become. Undone by the opposite change: an end that follows its term
 * comes back to where it was.
 */
public final class CalendarChange {

    private final List<Calendar> before;
    private final Calendar after;
    private final Instant from;
    private final Optional<Set<UnitCode>> units;

    /** @param before the editions on which an end may have been counted, in order, at least one */
    CalendarChange(List<Calendar> before, Calendar after, Instant from, Optional<Set<UnitCode>> units) {
        this.before = List.copyOf(before);
        this.after = after;
        this.from = from;
        this.units = units.map(Set::copyOf);
    }

    /** The edition of the calendar that it makes. */
    public int edition() {
        return after.edition();
    }

    /** What was due before this moment stays. */
    public Instant from() {
        return from;
    }

    /** Whose ends may move; empty where those of all units. */
    public Optional<Set<UnitCode>> units() {
        return units;
    }

    /** The end as it is on the calendar after the change; the same where it stays. */
    public Instant moved(CountedEnd counted) {
        if (counted.edition() >= edition()) {
            return counted.end();
        }
        LocalDateTime end = new Recount(on(counted.edition()).of(counted.unit()), after.of(counted.unit()))
                .end(counted.term(), local(counted.start()), local(counted.end()));
        return end.atZone(WorkingCalendar.ZONE).toInstant();
    }

    /** What was counted on an earlier edition than the known ones was not touched by what came between. */
    private Calendar on(int edition) {
        return before.stream()
                .filter(each -> each.edition() <= edition)
                .reduce((one, later) -> later)
                .orElse(before.getFirst());
    }

    private static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, WorkingCalendar.ZONE);
    }
}
