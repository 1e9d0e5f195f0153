package vn.hoalu.organization;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The province's days, kept in memory by the revision of the organization. */
@Repository
class CurrentCalendar {

    /** Days that differ from the usual week: a weekday off, or a Saturday worked in exchange. */
    private static final String DAYS = "SELECT day, kind FROM organization_calendar_day WHERE status <> 'UNCONFIRMED'";

    private final JdbcClient jdbc;
    private final KeptByRevision<WorkingDays> days;

    CurrentCalendar(OrganizationRevision revision, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.days = new KeptByRevision<>(revision, this::read);
    }

    WorkingDays get() {
        return days.get();
    }

    private WorkingDays read() {
        Set<LocalDate> off = new HashSet<>();
        Set<LocalDate> swappedIn = new HashSet<>();
        jdbc.sql(DAYS).query(row -> {
            LocalDate day = row.getObject(1, LocalDate.class);
            (row.getString(2).equals("HOLIDAY") ? off : swappedIn).add(day);
        });
        return new WorkingDays(off, swappedIn);
    }
}
