package vn.hoalu.organization;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * One calendar for all units today. Read at each call, some dozen rows by their key: an administrator's decision
 * counts at once on every node.
 */
@Component
@Transactional(readOnly = true)
class ProvincialCalendar implements WorkingCalendar {

    private static final LocalTime END_OF_OFFICE_HOURS = LocalTime.of(17, 0);

    /** Days that differ from the usual week: a weekday off, or a Saturday worked in exchange. */
    private static final String DAYS =
            "SELECT day, kind FROM organization_calendar_day WHERE day >= ? AND status <> 'UNCONFIRMED'";

    private final JdbcClient jdbc;

    ProvincialCalendar(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Instant after(int days, Instant start, UnitCode unit) {
        LocalDate first = dayOf(start);
        LocalDate end = workingDaysFrom(first).after(first, days);
        return end.atTime(END_OF_OFFICE_HOURS).atZone(ZONE).toInstant();
    }

    @Override
    public int between(Instant from, Instant to, UnitCode unit) {
        Instant earlier = from.isBefore(to) ? from : to;
        return workingDaysFrom(dayOf(earlier)).between(dayOf(from), dayOf(to));
    }

    @Override
    public Map<End, Integer> between(Instant from, Collection<End> ends) {
        LocalDate start = dayOf(from);
        LocalDate first = ends.stream().map(end -> dayOf(end.at())).reduce(start, (a, b) -> a.isBefore(b) ? a : b);
        WorkingDays days = workingDaysFrom(first);
        Map<LocalDate, Integer> between = new HashMap<>();
        return ends.stream()
                .distinct()
                .collect(toMap(
                        identity(), end -> between.computeIfAbsent(dayOf(end.at()), day -> days.between(start, day))));
    }

    // Not as entities: each statement of the work around it would look whether a holiday has been changed.
    private WorkingDays workingDaysFrom(LocalDate first) {
        Set<LocalDate> off = new HashSet<>();
        Set<LocalDate> swappedIn = new HashSet<>();
        jdbc.sql(DAYS).param(first).query(row -> {
            LocalDate day = row.getObject(1, LocalDate.class);
            (row.getString(2).equals("HOLIDAY") ? off : swappedIn).add(day);
        });
        return new WorkingDays(off, swappedIn);
    }

    private static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
