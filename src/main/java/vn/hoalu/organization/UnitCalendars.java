package vn.hoalu.organization;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.base.Term;

/** Counts for each unit on its own calendar; an administrator's decision counts at once on every node. */
@Component
@Transactional(readOnly = true)
class UnitCalendars implements WorkingCalendar {

    private final CurrentCalendar calendar;

    UnitCalendars(CurrentCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public Instant after(int days, Instant start, UnitCode unit) {
        return end(new Term(days, Term.Unit.WORKING_DAYS), start, unit);
    }

    @Override
    public Instant end(Term term, Instant start, UnitCode unit) {
        LocalDateTime end = of(unit).end(term, local(start));
        return end.atZone(ZONE).toInstant();
    }

    @Override
    public Instant before(int days, Instant end, UnitCode unit) {
        WorkingTime time = of(unit);
        return time.opening(time.before(day(end), days)).atZone(ZONE).toInstant();
    }

    @Override
    public int between(Instant from, Instant to, UnitCode unit) {
        return of(unit).between(day(from), day(to));
    }

    @Override
    public Map<End, Integer> between(Instant from, Collection<End> ends) {
        Calendar all = calendar.get();
        Map<DayIn, Integer> between = new HashMap<>();
        return ends.stream()
                .distinct()
                .collect(toMap(
                        identity(),
                        end -> between.computeIfAbsent(
                                new DayIn(day(end.at()), end.unit()),
                                to -> all.of(to.unit()).between(day(from), to.day()))));
    }

    private record DayIn(LocalDate day, UnitCode unit) {}

    @Override
    public Explained explain(Instant start, Instant end, UnitCode unit) {
        return Explained.of(of(unit), local(start), local(end));
    }

    @Override
    public int edition() {
        return calendar.get().edition();
    }

    private WorkingTime of(UnitCode unit) {
        return calendar.get().of(unit);
    }

    private static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZONE);
    }

    private static LocalDate day(Instant moment) {
        return local(moment).toLocalDate();
    }
}
