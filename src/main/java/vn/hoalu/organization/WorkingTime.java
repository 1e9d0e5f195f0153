package vn.hoalu.organization;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hoalu.base.Term;

/**
 * The counting rules, without clock and database. The day of the start is not counted; an end on a day off moves to the
 * next working day; days end when the office closes.
 *
 * @param days those that differ from the usual week
 */
record WorkingTime(Map<LocalDate, CalendarDay> days, OfficeHours hours) {

    WorkingTime {
        days = Map.copyOf(days);
    }

    List<Hours> hoursOn(LocalDate day) {
        Optional<CalendarDay> special = special(day);
        if (special.isPresent()) {
            return special.get().kind() == CalendarDay.Kind.WORKDAY ? hours.ofWorkingDay() : List.of();
        }
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> hours.ofSaturday();
            case SUNDAY -> List.of();
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> hours.ofWorkingDay();
        };
    }

    /** Where the day counts otherwise than the usual week. */
    Optional<CalendarDay> special(LocalDate day) {
        return Optional.ofNullable(days.get(day)).filter(CalendarDay::counts);
    }

    boolean isWorking(LocalDate day) {
        return !hoursOn(day).isEmpty();
    }

    LocalDateTime end(Term term, LocalDateTime start) {
        return switch (term.unit()) {
            case WORKING_DAYS -> closing(after(start.toLocalDate(), term.amount()), start);
            case CALENDAR_DAYS -> closing(start.toLocalDate().plusDays(term.amount()), start);
            case WORKING_HOURS -> after(start, Duration.ofHours(term.amount()));
            case HOURS -> start.plusHours(term.amount());
        };
    }

    /** The {@code count}-th working day behind {@code start}; with zero the start day or the next working day. */
    LocalDate after(LocalDate start, int count) {
        if (count < 0) {
            throw new IllegalArgumentException("Working days are counted forwards, not " + count);
        }
        LocalDate day = count == 0 ? atOrAfter(start) : start;
        for (int counted = 0; counted < count; counted++) {
            day = atOrAfter(day.plusDays(1));
        }
        return day;
    }

    /** The {@code count}-th working day before {@code end}. */
    LocalDate before(LocalDate end, int count) {
        LocalDate day = end;
        for (int counted = 0; counted < count; counted++) {
            day = day.minusDays(1);
            while (!isWorking(day)) {
                day = day.minusDays(1);
            }
        }
        return day;
    }

    /** Working days behind {@code from} up to and with {@code to}; negative where {@code to} is the earlier one. */
    int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorking)
                .count();
    }

    /** When so much time has been worked; with none the start, or when the office next opens. */
    LocalDateTime after(LocalDateTime start, Duration worked) {
        Duration left = worked;
        for (LocalDate day = start.toLocalDate(); ; day = day.plusDays(1)) {
            for (Hours open : hoursOn(day)) {
                LocalDateTime from = later(day.atTime(open.from()), start);
                Duration here = Duration.between(from, day.atTime(open.until()));
                if (here.isPositive() && left.compareTo(here) <= 0) {
                    return from.plus(left);
                }
                left = here.isPositive() ? left.minus(here) : left;
            }
        }
    }

    /** The time worked between the two; none where {@code to} is the earlier one. */
    Duration between(LocalDateTime from, LocalDateTime to) {
        Duration worked = Duration.ZERO;
        for (LocalDate day = from.toLocalDate(); !day.isAfter(to.toLocalDate()); day = day.plusDays(1)) {
            for (Hours open : hoursOn(day)) {
                LocalDateTime end = day.atTime(open.until());
                Duration here = Duration.between(later(day.atTime(open.from()), from), end.isBefore(to) ? end : to);
                worked = here.isPositive() ? worked.plus(here) : worked;
            }
        }
        return worked;
    }

    /** When the office closes on this day or the next working day, but never before the start. */
    private LocalDateTime closing(LocalDate day, LocalDateTime start) {
        LocalDateTime end = closing(atOrAfter(day));
        return end.isAfter(start) ? end : closing(atOrAfter(start.toLocalDate().plusDays(1)));
    }

    /** Of a working day. */
    LocalDateTime opening(LocalDate day) {
        return day.atTime(hoursOn(day).getFirst().from());
    }

    /** Of a working day. */
    LocalDateTime closing(LocalDate day) {
        return day.atTime(hoursOn(day).getLast().until());
    }

    LocalDate atOrAfter(LocalDate start) {
        LocalDate day = start;
        while (!isWorking(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }
}
