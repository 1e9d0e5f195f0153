package vn.hoalu.organization;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
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

    private final CalendarDays calendarDays;

    ProvincialCalendar(CalendarDays calendarDays) {
        this.calendarDays = calendarDays;
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
        return ends.stream().distinct().collect(toMap(identity(), end -> days.between(start, dayOf(end.at()))));
    }

    private WorkingDays workingDaysFrom(LocalDate first) {
        List<CalendarDay> days = calendarDays.findByDayGreaterThanEqual(first);
        return new WorkingDays(select(days, CalendarDay::isOff), select(days, CalendarDay::isSwappedIn));
    }

    private static Set<LocalDate> select(List<CalendarDay> days, Predicate<CalendarDay> which) {
        return days.stream().filter(which).map(CalendarDay::day).collect(toUnmodifiableSet());
    }

    private static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
