package vn.hoalu.organization;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.base.Term;

/** One calendar for all units today: an administrator's decision counts at once on every node. */
@Component
@Transactional(readOnly = true)
class ProvincialCalendar implements WorkingCalendar {

    private static final LocalTime BEGIN_OF_OFFICE_HOURS = LocalTime.of(7, 30);
    private static final LocalTime END_OF_OFFICE_HOURS = LocalTime.of(17, 0);

    private final CurrentCalendar calendar;

    ProvincialCalendar(CurrentCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public Instant after(int days, Instant start, UnitCode unit) {
        LocalDate first = dayOf(start);
        LocalDate end = calendar.get().after(first, days);
        return end.atTime(END_OF_OFFICE_HOURS).atZone(ZONE).toInstant();
    }

    @Override
    public Instant end(Term term, Instant start, UnitCode unit) {
        return switch (term.unit()) {
            case WORKING_DAYS -> after(term.amount(), start, unit);
            case CALENDAR_DAYS -> after(0, start.plus(Duration.ofDays(term.amount())), unit);
            case HOURS, WORKING_HOURS -> start.plus(Duration.ofHours(term.amount()));
        };
    }

    @Override
    public Instant before(int days, Instant end, UnitCode unit) {
        LocalDate day = calendar.get().before(dayOf(end), days);
        return day.atTime(BEGIN_OF_OFFICE_HOURS).atZone(ZONE).toInstant();
    }

    @Override
    public int between(Instant from, Instant to, UnitCode unit) {
        return calendar.get().between(dayOf(from), dayOf(to));
    }

    @Override
    public Map<End, Integer> between(Instant from, Collection<End> ends) {
        LocalDate start = dayOf(from);
        WorkingDays days = calendar.get();
        Map<LocalDate, Integer> between = new HashMap<>();
        return ends.stream()
                .distinct()
                .collect(toMap(
                        identity(), end -> between.computeIfAbsent(dayOf(end.at()), day -> days.between(start, day))));
    }

    private static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
