package vn.hoalu.administration;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.hoalu.administration.CalendarRefused.Fault;
import vn.hoalu.organization.CalendarDay;
import vn.hoalu.organization.CalendarEdit;

/** What the calendar can say. */
final class CalendarRules {

    private static final int LONGEST_NAME = 128;
    private static final int LONGEST_NOTE = 255;
    private static final int MOST_DAYS = 31;

    private CalendarRules() {}

    static void demand(CalendarEdit edit) {
        if (edit instanceof CalendarEdit.EnterDays entered) {
            demand(
                    entered.days().size() <= MOST_DAYS,
                    Fault.TOO_MANY,
                    entered.days().size());
            entered.days().forEach(CalendarRules::demand);
        }
    }

    private static void demand(CalendarDay day) {
        List<String> names = Stream.concat(Stream.of(day.name().text()), day.name().translations().values().stream())
                .toList();
        boolean named = names.stream().noneMatch(name -> name.isBlank() || name.length() > LONGEST_NAME);
        demand(named, Fault.NAME, day);
        demand(day.note().length() <= LONGEST_NOTE, Fault.NOTE, day);
        demand(day.day().getYear() >= 2000 && day.day().getYear() < 2100, Fault.YEAR, day);
        demand(day.kind() == CalendarDay.Kind.HOLIDAY || isWeekend(day.day()), Fault.WEEKDAY, day);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static void demand(boolean kept, Fault fault, Object about) {
        if (!kept) {
            throw new CalendarRefused(fault, about);
        }
    }
}
