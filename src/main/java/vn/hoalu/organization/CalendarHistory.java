package vn.hoalu.organization;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoalu.base.LocalizedText;

/** The changes of the calendar on whose earlier editions something may still have been counted. */
@Repository
class CalendarHistory {

    private final JdbcClient jdbc;

    CalendarHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Change(int edition, Instant dueFrom, Optional<UnitCode> unit) {}

    /** In order; the last one made the current edition. */
    List<Change> unsettled() {
        return jdbc.sql("""
                SELECT edition, due_from, unit_code FROM organization_calendar_change
                 WHERE settled = FALSE ORDER BY edition""")
                .query((row, number) -> new Change(
                        row.getInt(1),
                        CalendarRows.moment(row, "due_from"),
                        Optional.ofNullable(row.getString(3)).map(UnitCode::new)))
                .list();
    }

    /** The editions before these changes, in order. */
    List<Calendar> before(List<Change> changes, Calendar current) {
        List<Calendar> editions = new ArrayList<>();
        Calendar at = current;
        for (Change change : changes.reversed()) {
            at = at.before(former(change.edition()));
            editions.addFirst(at);
        }
        return editions;
    }

    private FormerCalendar former(int edition) {
        return new FormerCalendar(
                jdbc
                        .sql("SELECT day, kind, status FROM organization_calendar_former_day WHERE edition = :edition")
                        .param("edition", edition)
                        .query((row, number) -> {
                            LocalDate day = row.getObject(1, LocalDate.class);
                            return Map.entry(day, day(day, row.getString(2), row.getString(3)));
                        })
                        .list()
                        .stream()
                        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)),
                jdbc
                        .sql("SELECT * FROM organization_former_office_hours WHERE edition = :edition")
                        .param("edition", edition)
                        .query((row, number) -> Map.entry(CalendarRows.unit(row), CalendarRows.hours(row)))
                        .list()
                        .stream()
                        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static Optional<CalendarDay> day(LocalDate day, @Nullable String kind, @Nullable String status) {
        return kind == null || status == null
                ? Optional.empty()
                : Optional.of(new CalendarDay(
                        day,
                        CalendarDay.Kind.valueOf(kind),
                        CalendarDay.Status.valueOf(status),
                        LocalizedText.of(""),
                        ""));
    }

    void keep(Change change, Instant at) {
        jdbc.sql("""
                INSERT INTO organization_calendar_change (edition, changed_at, due_from, unit_code, settled)
                VALUES (:edition, :at, :from, :unit, FALSE)""")
                .param("edition", change.edition())
                .param("at", CalendarRows.utc(at))
                .param("from", CalendarRows.utc(change.dueFrom()))
                .param("unit", change.unit().map(UnitCode::value).orElse(null))
                .update();
    }

    /** Of this edition, as the tables have it before they are changed. */
    void keepFormer(int edition, LocalDate day) {
        jdbc.sql("""
                INSERT INTO organization_calendar_former_day (edition, day, kind, status)
                SELECT :edition, :day, d.kind, d.status FROM (SELECT 1) one
                  LEFT JOIN organization_calendar_day d ON d.day = :day""").param("edition", edition).param("day", day).update();
    }

    void keepFormer(int edition, UnitCode unit) {
        jdbc.sql("""
                INSERT INTO organization_former_office_hours (edition, unit_code, morning_from, morning_until,
                    afternoon_from, afternoon_until, reception_from, reception_until, reception_counts)
                SELECT :edition, :unit, h.morning_from, h.morning_until, h.afternoon_from, h.afternoon_until,
                       h.reception_from, h.reception_until, COALESCE(h.reception_counts, FALSE) FROM (SELECT 1) one
                  LEFT JOIN organization_office_hours h ON h.unit_code = :unit""").param("edition", edition).param("unit", unit.value()).update();
    }

    void settle(Instant before) {
        jdbc.sql(
                        "UPDATE organization_calendar_change SET settled = TRUE WHERE settled = FALSE AND changed_at < :before")
                .param("before", CalendarRows.utc(before))
                .update();
    }
}
