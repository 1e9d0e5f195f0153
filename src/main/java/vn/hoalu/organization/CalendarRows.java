package vn.hoalu.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import vn.hoalu.base.LocalizedText;

/** Rows of the calendar's tables, as they are read. */
final class CalendarRows {

    private CalendarRows() {}

    static CalendarDay day(ResultSet row, int number) throws SQLException {
        return new CalendarDay(
                row.getObject("day", LocalDate.class),
                CalendarDay.Kind.valueOf(row.getString("kind")),
                CalendarDay.Status.valueOf(row.getString("status")),
                new LocalizedText(
                        row.getString("name_vi"),
                        Map.of("en", row.getString("name_en"), "ar", row.getString("name_ar"))),
                row.getString("note"));
    }

    static UnitCode unit(ResultSet row) throws SQLException {
        return new UnitCode(row.getString("unit_code"));
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    /** As a moment is written into a column. */
    static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    /** None where the unit has none of its own. */
    static Optional<OfficeHours> hours(ResultSet row) throws SQLException {
        Optional<Hours> morning = span(row, "morning");
        Optional<Hours> afternoon = span(row, "afternoon");
        boolean counts = row.getBoolean("reception_counts");
        Optional<OfficeHours.Reception> reception =
                span(row, "reception").map(hours -> new OfficeHours.Reception(hours, counts));
        return morning.map(own -> new OfficeHours(own, afternoon.orElseThrow(), reception));
    }

    private static Optional<Hours> span(ResultSet row, String part) throws SQLException {
        LocalTime until = row.getObject(part + "_until", LocalTime.class);
        return Optional.ofNullable(row.getObject(part + "_from", LocalTime.class))
                .map(from -> new Hours(from, until));
    }
}
