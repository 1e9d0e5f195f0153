package vn.hoalu.organization;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One edition of the calendar: the province's days, and the hours of each unit that has its own. */
final class Calendar {

    private final int edition;
    private final Map<LocalDate, CalendarDay> days;
    private final Map<UnitCode, OfficeHours> hours;
    private final Map<UnitCode, WorkingTime> byUnit;
    private final WorkingTime province;
    private final Function<UnitCode, Optional<UnitCode>> parents;

    /** @param hours at least the province's */
    Calendar(
            int edition,
            Map<LocalDate, CalendarDay> days,
            Map<UnitCode, OfficeHours> hours,
            Function<UnitCode, Optional<UnitCode>> parents) {
        this.edition = edition;
        this.days = Map.copyOf(days);
        this.hours = Map.copyOf(hours);
        this.byUnit = hours.entrySet().stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, own -> new WorkingTime(this.days, own.getValue())));
        this.province = requireNonNull(byUnit.get(Units.PROVINCE), "The province has no office hours");
        this.parents = parents;
    }

    int edition() {
        return edition;
    }

    Map<LocalDate, CalendarDay> days() {
        return days;
    }

    Optional<OfficeHours> ownHours(UnitCode unit) {
        return Optional.ofNullable(hours.get(unit));
    }

    /** Its own hours, else those of the nearest unit above it, at last the province's. */
    WorkingTime of(UnitCode unit) {
        WorkingTime own = byUnit.get(unit);
        if (own != null) {
            return own;
        }
        return parents.apply(unit).map(this::of).orElse(province);
    }

    /** The edition behind this one. */
    Calendar after(CalendarEdit edit) {
        Map<LocalDate, CalendarDay> nextDays = new HashMap<>(days);
        Map<UnitCode, OfficeHours> nextHours = new HashMap<>(hours);
        switch (edit) {
            case CalendarEdit.EnterDays entered -> entered.days().forEach(day -> nextDays.put(day.day(), day));
            case CalendarEdit.RemoveDays removed -> nextDays.keySet().removeAll(removed.days());
            case CalendarEdit.SetHours set ->
                set.hours().ifPresentOrElse(own -> nextHours.put(set.unit(), own), () -> nextHours.remove(set.unit()));
        }
        return new Calendar(edition + 1, nextDays, nextHours, parents);
    }

    /** The edition before this one. */
    Calendar before(FormerCalendar former) {
        Map<LocalDate, CalendarDay> formerDays = new HashMap<>(days);
        Map<UnitCode, OfficeHours> formerHours = new HashMap<>(hours);
        former.days().forEach((day, was) -> formerDays.compute(day, (key, now) -> was.orElse(null)));
        former.hours().forEach((unit, was) -> formerHours.compute(unit, (key, now) -> was.orElse(null)));
        return new Calendar(edition - 1, formerDays, formerHours, parents);
    }
}
