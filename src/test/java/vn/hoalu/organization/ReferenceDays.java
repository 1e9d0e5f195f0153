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
                                new LocalizedText(
                                        row.get("name_vi"), Map.of("en", row.get("name_en"), "ar", row.get("name_ar"))),
                                ""))
                        .collect(Collectors.toMap(CalendarDay::day, Function.identity()));
    }

    static CalendarDay holiday(LocalDate day, CalendarDay.Status status) {
        return new CalendarDay(day, CalendarDay.Kind.HOLIDAY, status, LocalizedText.of("Ngày nghỉ"), "");
    }

    static WorkingTime onOfficeHours() {
        return new WorkingTime(all(), OFFICE_HOURS);
    }
}
