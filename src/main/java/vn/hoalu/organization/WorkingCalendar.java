package vn.hoalu.organization;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import vn.hoalu.base.Term;

/**
 * Counts time on the calendar of a unit: the start day is not counted, swapped Saturdays count, days off do not. Zone
 * Asia/Ho_Chi_Minh. A unit without hours of its own takes those of the unit above it.
 */
public interface WorkingCalendar {

    ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** The end of office hours on the {@code days}-th working day after {@code start}. */
    Instant after(int days, Instant start, UnitCode unit);

    /** When the term that begins at {@code start} ends for this unit. */
    Instant end(Term term, Instant start, UnitCode unit);

    /** The beginning of office hours on the {@code days}-th working day before {@code end}'s day. */
    Instant before(int days, Instant end, UnitCode unit);

    /** Working days from {@code from}'s day (not counted) to {@code to}'s day; negative where {@code to} is earlier. */
    int between(Instant from, Instant to, UnitCode unit);

    /** As {@code between}, for all these ends with one look-up whatever their number. */
    Map<End, Integer> between(Instant from, Collection<End> ends);

    /** How an end that was counted from {@code start} comes about, to be told in words. */
    Explained explain(Instant start, Instant end, UnitCode unit);

    /** Of the calendar on which is counted now; kept beside an end that follows the calendar. */
    int edition();

    /** A moment that is counted to on a unit's calendar. */
    record End(Instant at, UnitCode unit) {}
}
