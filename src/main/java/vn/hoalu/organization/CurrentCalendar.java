package vn.hoalu.organization;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The calendar of all units, kept in memory by the revision of the organization. */
@Repository
class CurrentCalendar {

    private final JdbcClient jdbc;
    private final CurrentUnits units;
    private final KeptByRevision<Calendar> calendar;

    CurrentCalendar(OrganizationRevision revision, CurrentUnits units, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.units = units;
        this.calendar = new KeptByRevision<>(revision, this::read);
    }

    Calendar get() {
        return calendar.get();
    }

    /** Of one edition: days of one that counted as another would move twice, or never. */
    private Calendar read() {
        AllUnits all = units.get();
        Calendar read;
        do {
            read = new Calendar(
                    edition(), days(), hours(), unit -> all.find(unit).flatMap(StoredUnit::parent));
        } while (read.edition() != edition());
        return read;
    }

    private int edition() {
        return jdbc.sql("SELECT edition FROM organization_calendar WHERE id = 1")
                .query(Integer.class)
                .single();
    }

    private Map<LocalDate, CalendarDay> days() {
        return jdbc
                .sql("SELECT day, kind, status, name_vi, name_en, name_ar, note FROM organization_calendar_day")
                .query(CalendarRows::day)
                .list()
                .stream()
                .collect(toMap(CalendarDay::day, Function.identity()));
    }

    private Map<UnitCode, OfficeHours> hours() {
        return jdbc
                .sql("SELECT * FROM organization_office_hours")
                .query((row, number) -> Map.entry(
                        CalendarRows.unit(row), CalendarRows.hours(row).orElseThrow()))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
