package vn.hoalu.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoalu.base.Dates;

/** 2026-09-04 is a Friday. */
class QuietTimeTest {

    @ParameterizedTest
    @CsvSource({
        // Overnight, with days off.
        "18:00, 07:00, true,  2026-09-04T17:59, 2026-09-04T17:59",
        "18:00, 07:00, true,  2026-09-04T18:00, 2026-09-07T07:00",
        "18:00, 07:00, true,  2026-09-04T06:59, 2026-09-04T07:00",
        "18:00, 07:00, true,  2026-09-04T07:00, 2026-09-04T07:00",
        "18:00, 07:00, true,  2026-09-05T10:00, 2026-09-07T07:00",
        "18:00, 07:00, true,  2026-09-06T23:30, 2026-09-07T07:00",
        "18:00, 07:00, true,  2026-09-03T23:30, 2026-09-04T07:00",
        // Overnight, days off like others.
        "18:00, 07:00, false, 2026-09-04T18:00, 2026-09-05T07:00",
        "18:00, 07:00, false, 2026-09-05T10:00, 2026-09-05T10:00",
        // Over noon.
        "11:30, 13:30, true,  2026-09-04T11:29, 2026-09-04T11:29",
        "11:30, 13:30, true,  2026-09-04T11:30, 2026-09-04T13:30",
        "11:30, 13:30, true,  2026-09-05T12:00, 2026-09-07T00:00",
        // No hours.
        "07:00, 07:00, true,  2026-09-04T07:00, 2026-09-04T07:00",
        "07:00, 07:00, true,  2026-09-05T07:00, 2026-09-07T00:00",
        "07:00, 07:00, false, 2026-09-05T07:00, 2026-09-05T07:00"
    })
    void letter_waits_until_the_quiet_time_is_over(
            LocalTime from, LocalTime to, boolean daysOff, LocalDateTime at, LocalDateTime sent) {
        QuietTime quiet = new QuietTime(from, to, daysOff);

        assertThat(quiet.over(here(at), QuietTimeTest::isWeekday)).isEqualTo(here(sent));
    }

    @ParameterizedTest
    @CsvSource({"18:00, 07:00", "07:00, 07:00"})
    void calendar_without_working_days_holds_nothing_back_for_ever(LocalTime from, LocalTime to) {
        Instant at = here(LocalDateTime.parse("2026-09-04T10:00"));

        assertThat(new QuietTime(from, to, true).over(at, day -> false))
                .isBeforeOrEqualTo(here(LocalDateTime.parse("2026-11-04T10:00")));
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private static Instant here(LocalDateTime time) {
        return time.atZone(Dates.ZONE).toInstant();
    }
}
