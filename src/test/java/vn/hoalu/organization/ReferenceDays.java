package vn.hoalu.organization;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hoalu.base.LocalizedText;

/** The days that the program is delivered with, and the usual office hours. */
final class ReferenceDays {

    static final OfficeHours OFFICE_HOURS =
            new OfficeHours(Hours.of("07:30", "11:30"), Hours.of("13:30", "17:00"), Optional.empty());

    private ReferenceDays() {}

    static Map<LocalDate, CalendarDay> all() {
        return new ReferenceFile("calendar.csv")
                .rows().stream()
                        .map(row -> new CalendarDay(
                                LocalDate.parse(row.get("day")),
                                CalendarDay.Kind.valueOf(row.get("kind")),
                                CalendarDay.Status.valueOf(row.get("status")),
                                LocalizedText.of(row.get("name_vi")),
                                ""))
                        .collect(Collectors.toMap(CalendarDay::day, Function.identity()));
    }

    static WorkingTime onOfficeHours() {
        return new WorkingTime(all(), OFFICE_HOURS);
    }
}
