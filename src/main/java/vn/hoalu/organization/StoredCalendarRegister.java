package vn.hoalu.organization;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(propagation = Propagation.MANDATORY)
class StoredCalendarRegister implements CalendarRegister {

    private final CurrentCalendar calendar;
    private final CalendarHistory history;
    private final CalendarTables tables;
    private final OrganizationRevision revision;
    private final Units units;
    private final JdbcClient jdbc;
    private final Clock clock;

    StoredCalendarRegister(
            CurrentCalendar calendar,
            CalendarHistory history,
            CalendarTables tables,
            OrganizationRevision revision,
            Units units,
            JdbcClient jdbc,
            Clock clock) {
        this.calendar = calendar;
        this.history = history;
        this.tables = tables;
        this.revision = revision;
        this.units = units;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public int edition() {
        return calendar.get().edition();
    }

    @Override
    public List<CalendarDay> days(int year) {
        return calendar.get().days().values().stream()
                .filter(day -> day.day().getYear() == year)
                .sorted(Comparator.comparing(CalendarDay::day))
                .toList();
    }

    @Override
    public Optional<CalendarDay> day(LocalDate day) {
        return Optional.ofNullable(calendar.get().days().get(day));
    }

    @Override
    public Optional<OfficeHours> ownHours(UnitCode unit) {
        return calendar.get().ownHours(unit);
    }

    @Override
    public OfficeHours hours(UnitCode unit) {
        return calendar.get().of(unit).hours();
    }

    @Override
    public CalendarChange preview(CalendarEdit edit) {
        Calendar current = calendar.get();
        List<Calendar> before = new ArrayList<>(history.before(history.unsettled(), current));
        before.add(current);
        return new CalendarChange(
                before, current.after(edit), dueFrom(edit), unit(edit).map(units::below));
    }

    @Override
    public void change(CalendarEdit edit, int seen) {
        Instant now = clock.instant();
        int taken = jdbc.sql("""
                UPDATE organization_calendar SET edition = edition + 1, next_move_at = :now, brought = 0
                 WHERE id = 1 AND edition = :seen""")
                .param("now", CalendarRows.utc(now))
                .param("seen", seen)
                .update();
        if (taken == 0) {
            throw new CalendarMovedOn(seen);
        }
        int next = seen + 1;
        history.keep(new CalendarHistory.Change(next, dueFrom(edit), unit(edit)), now);
        switch (edit) {
            case CalendarEdit.EnterDays entered ->
                entered.days().forEach(day -> {
                    history.keepFormer(next, day.day());
                    tables.put(day);
                });
            case CalendarEdit.RemoveDays removed ->
                removed.days().forEach(day -> {
                    history.keepFormer(next, day);
                    tables.remove(day);
                });
            case CalendarEdit.SetHours set -> {
                history.keepFormer(next, set.unit());
                tables.remove(set.unit());
                set.hours().ifPresent(own -> tables.put(set.unit(), own));
            }
        }
        revision.change();
    }

    @Override
    public Optional<Long> moving() {
        return jdbc.sql("SELECT brought FROM organization_calendar WHERE id = 1 AND next_move_at <= :now")
                .param("now", CalendarRows.utc(clock.instant()))
                .query(Long.class)
                .optional();
    }

    /** Other hours are for the days to come; a day can also be declared off afterwards. */
    private Instant dueFrom(CalendarEdit edit) {
        LocalDate first = switch (edit) {
            case CalendarEdit.EnterDays entered ->
                first(entered.days().stream().map(CalendarDay::day).toList());
            case CalendarEdit.RemoveDays removed -> first(removed.days());
            case CalendarEdit.SetHours set -> LocalDate.now(clock.withZone(WorkingCalendar.ZONE));
        };
        return first.atStartOfDay(WorkingCalendar.ZONE).toInstant();
    }

    private static LocalDate first(Collection<LocalDate> days) {
        return days.stream().min(Comparator.naturalOrder()).orElseThrow();
    }

    private static Optional<UnitCode> unit(CalendarEdit edit) {
        return edit instanceof CalendarEdit.SetHours set && !set.unit().equals(Units.PROVINCE)
                ? Optional.of(set.unit())
                : Optional.empty();
    }
}
