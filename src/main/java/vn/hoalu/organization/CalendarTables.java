package vn.hoalu.organization;

import java.time.LocalDate;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes days and hours as they are from now on. */
@Repository
class CalendarTables {

    private final JdbcClient jdbc;

    CalendarTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(CalendarDay day) {
        jdbc.sql("""
                INSERT INTO organization_calendar_day (day, kind, status, name_vi, name_en, name_ar, note)
                VALUES (:day, :kind, :status, :vi, :en, :ar, :note)
                ON DUPLICATE KEY UPDATE kind = VALUES(kind), status = VALUES(status), name_vi = VALUES(name_vi),
                    name_en = VALUES(name_en), name_ar = VALUES(name_ar), note = VALUES(note)""")
                .param("day", day.day())
                .param("kind", day.kind().name())
                .param("status", day.status().name())
                .param("vi", day.name().text())
                .param("en", day.name().in(Locale.ENGLISH))
                .param("ar", day.name().in(Locale.of("ar")))
                .param("note", day.note())
                .update();
    }

    void remove(LocalDate day) {
        jdbc.sql("DELETE FROM organization_calendar_day WHERE day = :day")
                .param("day", day)
                .update();
    }

    void put(UnitCode unit, OfficeHours hours) {
        jdbc.sql("""
                INSERT INTO organization_office_hours (unit_code, morning_from, morning_until, afternoon_from,
                    afternoon_until, reception_from, reception_until, reception_counts)
                VALUES (:unit, :morning, :noon, :afternoon, :evening, :reception, :received, :counts)""")
                .param("unit", unit.value())
                .param("morning", hours.morning().from())
                .param("noon", hours.morning().until())
                .param("afternoon", hours.afternoon().from())
                .param("evening", hours.afternoon().until())
                .param(
                        "reception",
                        hours.reception().map(each -> each.hours().from()).orElse(null))
                .param(
                        "received",
                        hours.reception().map(each -> each.hours().until()).orElse(null))
                .param(
                        "counts",
                        hours.reception().filter(OfficeHours.Reception::counts).isPresent())
                .update();
    }

    void remove(UnitCode unit) {
        jdbc.sql("DELETE FROM organization_office_hours WHERE unit_code = :unit")
                .param("unit", unit.value())
                .update();
    }
}
