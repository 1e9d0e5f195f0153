package vn.hoalu.organization;

import java.time.Instant;
import java.time.ZoneId;

/**
 * Counts working days: the start day is not counted, swapped Saturdays count, days off do not. Zone
 * Asia/Ho_Chi_Minh.
 */
public interface WorkingCalendar {

    ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** The end of office hours on the {@code days}-th working day after {@code start}. */
    Instant after(int days, Instant start, UnitCode unit);

    /** Working days from {@code from}'s day (not counted) to {@code to}'s day; negative where {@code to} is earlier. */
    int between(Instant from, Instant to, UnitCode unit);
}
