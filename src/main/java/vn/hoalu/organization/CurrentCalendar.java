package vn.hoalu.organization;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The province's days, kept in memory by their revision and read again where the revision is another one. */
@Repository
class CurrentCalendar {

    /** Days that differ from the usual week: a weekday off, or a Saturday worked in exchange. */
    private static final String DAYS = "SELECT day, kind FROM organization_calendar_day WHERE status <> 'UNCONFIRMED'";

    private final OrganizationRevision revision;
    private final JdbcClient jdbc;
    private volatile @Nullable Kept kept;

    CurrentCalendar(OrganizationRevision revision, JdbcClient jdbc) {
        this.revision = revision;
        this.jdbc = jdbc;
    }

    private record Kept(String revision, WorkingDays days) {}

    WorkingDays get() {
        String asked = revision.current();
        Kept known = kept;
        if (known != null && known.revision().equals(asked)) {
            return known.days();
        }
        WorkingDays read = read();
        kept = new Kept(asked, read);
        return read;
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
