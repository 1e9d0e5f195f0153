package vn.hoalu.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoalu.base.Term;

/** Every expected day was counted by hand on the province's calendar. */
class WorkingTimeTest {

    private final WorkingTime calendar = ReferenceDays.onOfficeHours();

    @ParameterizedTest(name = "{1} after {0} is {2}: {3}")
    @CsvSource({
        "2026-03-04, 5, 2026-03-11, an ordinary week",
        "2026-03-06, 1, 2026-03-09, over a weekend",
        "2026-03-07, 1, 2026-03-09, from a Saturday",
        "2026-03-08, 0, 2026-03-09, an end on a Sunday moves on",
        "2026-02-13, 0, 2026-02-13, the last day before Tết 2026 itself",
        "2026-02-13, 1, 2026-02-23, over Tết 2026",
        "2026-02-12, 2, 2026-02-23, one day before and one behind Tết 2026",
        "2026-02-17, 1, 2026-02-23, from the first day of the year of the Horse",
        "2026-02-16, 0, 2026-02-23, an end on Tết moves behind it",
        "2026-02-14, 1, 2026-02-23, from the Saturday before Tết",
        "2026-02-09, 10, 2026-03-02, ten days around Tết 2026",
        "2027-02-04, 1, 2027-02-12, over Tết 2027 with its days in lieu",
        "2027-02-03, 2, 2027-02-12, one day before and one behind Tết 2027",
        "2027-02-04, 2, 2027-02-15, the Friday behind Tết 2027 counts",
        "2027-02-06, 0, 2027-02-12, an end on Tết 2027",
        "2027-01-29, 10, 2027-02-19, ten days around Tết 2027",
        "2025-12-31, 1, 2026-01-05, over New Year and the swapped Friday",
        "2025-12-30, 2, 2026-01-05, over the year's end",
        "2026-12-31, 1, 2027-01-04, New Year on a Friday",
        "2027-12-31, 1, 2028-01-03, behind the end of the known calendar weekdays count",
        "2026-01-09, 1, 2026-01-10, a swapped Saturday counts",
        "2026-01-09, 2, 2026-01-12, the Monday behind a swapped Saturday",
        "2026-01-10, 1, 2026-01-12, from a swapped Saturday",
        "2026-01-10, 0, 2026-01-10, an end on a swapped Saturday stays",
        "2025-04-25, 1, 2025-04-26, the swapped Saturday of 2025",
        "2026-08-20, 3, 2026-08-24, across the swapped Saturday in August",
        "2026-08-28, 1, 2026-09-03, over National Day with its swapped Monday",
        "2025-04-29, 1, 2025-05-05, the long weekend of 2025",
        "2026-04-24, 1, 2026-04-28, the Hung Kings in lieu of a Sunday",
        "2026-04-29, 1, 2026-05-04, Reunification and Labour Day",
        "2027-04-29, 1, 2027-05-04, Labour Day on a Saturday and its Monday in lieu",
        "2027-09-01, 1, 2027-09-06, projected National Day",
        "2026-11-23, 1, 2026-11-24, 24 November is not confirmed and counts",
        "2026-11-20, 2, 2026-11-24, an end on the unconfirmed day stays",
        "2026-11-24, 1, 2026-11-25, from the unconfirmed day",
        "2027-11-23, 1, 2027-11-24, nor is it in 2027",
    })
    void counts_forwards(LocalDate start, int days, LocalDate end, String why) {
        assertThat(calendar.after(start, days)).as(why).isEqualTo(end);
    }

    @ParameterizedTest(name = "{0} to {1} is {2}")
    @CsvSource({
        "2026-03-04, 2026-03-04, 0",
        "2026-03-04, 2026-03-05, 1",
        "2026-02-13, 2026-02-20, 0",
        "2026-02-13, 2026-02-23, 1",
        "2026-02-23, 2026-02-13, -1",
        "2026-01-09, 2026-01-12, 2",
        "2025-12-31, 2026-01-05, 1",
        "2026-08-21, 2026-09-03, 7",
        "2027-02-04, 2027-02-12, 1",
        "2026-11-20, 2026-11-25, 3",
        "2026-11-25, 2026-11-20, -3",
    })
    void counts_between(LocalDate from, LocalDate to, int days) {
        assertThat(calendar.between(from, to)).isEqualTo(days);
    }

    @ParameterizedTest(name = "{1} from {0} end {2}: {3}")
    @CsvSource({
        "2025-01-24T09:00, 1 WORKING_DAYS, 2025-02-03T17:00, over Tết 2025",
        "2025-01-23T09:00, 2 WORKING_DAYS, 2025-02-03T17:00, one day before and one behind Tết 2025",
        "2025-01-20T09:00, 5 WORKING_DAYS, 2025-02-03T17:00, four days before Tết 2025 and one behind",
        "2025-01-24T16:59, 3 WORKING_DAYS, 2025-02-05T17:00, a minute before closing is a start day like any",
        "2025-04-04T10:00, 1 WORKING_DAYS, 2025-04-08T17:00, the Hung Kings on a Monday",
        "2025-04-25T08:00, 2 WORKING_DAYS, 2025-04-28T17:00, the swapped Saturday counts and the Sunday does not",
        "2025-04-28T08:00, 2 WORKING_DAYS, 2025-05-05T17:00, the long weekend of 2025 with its swapped Friday",
        "2025-08-29T08:00, 1 WORKING_DAYS, 2025-09-03T17:00, National Day 2025",
        "2025-08-30T10:00, 1 WORKING_DAYS, 2025-09-03T17:00, from a Saturday over National Day",
        "2024-12-31T15:00, 1 WORKING_DAYS, 2025-01-02T17:00, over New Year 2025",
        "2025-12-29T08:00, 3 WORKING_DAYS, 2026-01-05T17:00, over the end of 2025",
        "2026-01-08T08:00, 3 WORKING_DAYS, 2026-01-12T17:00, Friday then the swapped Saturday then Monday",
        "2026-02-11T08:00, 3 WORKING_DAYS, 2026-02-23T17:00, two days before and one behind Tết 2026",
        "2026-02-12T18:30, 1 WORKING_DAYS, 2026-02-13T17:00, from an evening",
        "2026-02-15T08:00, 1 WORKING_DAYS, 2026-02-23T17:00, from the Sunday before Tết 2026",
        "2026-08-21T08:00, 1 WORKING_DAYS, 2026-08-22T17:00, an end on the swapped Saturday in August",
        "2026-08-21T08:00, 5 WORKING_DAYS, 2026-08-27T17:00, six days on end with the swapped Saturday",
        "2026-08-27T08:00, 2 WORKING_DAYS, 2026-09-03T17:00, over National Day 2026",
        "2026-04-23T08:00, 5 WORKING_DAYS, 2026-05-05T17:00, over the Hung Kings and the two holidays behind",
        "2027-02-01T08:00, 5 WORKING_DAYS, 2027-02-15T17:00, three days before and two behind Tết 2027",
        "2027-04-15T08:00, 1 WORKING_DAYS, 2027-04-19T17:00, the Hung Kings on a Friday",
        "2027-04-28T08:00, 2 WORKING_DAYS, 2027-05-04T17:00, a holiday on a Saturday and its day in lieu",
        "2027-08-31T08:00, 2 WORKING_DAYS, 2027-09-06T17:00, over National Day 2027",
        "2026-12-30T08:00, 2 WORKING_DAYS, 2027-01-04T17:00, over the end of 2026",
        "2026-03-04T09:00, 0 WORKING_DAYS, 2026-03-04T17:00, none: the same day",
        "2026-03-04T18:00, 0 WORKING_DAYS, 2026-03-05T17:00, an end is never before its start",
        "2026-02-13T17:00, 0 WORKING_DAYS, 2026-02-23T17:00, from the moment of closing before Tết 2026",
        "2026-11-23T08:00, 1 WORKING_DAYS, 2026-11-24T17:00, 24 November counts until somebody decides",
        "2026-03-04T09:00, 1 CALENDAR_DAYS, 2026-03-05T17:00, to a Thursday",
        "2026-03-05T09:00, 2 CALENDAR_DAYS, 2026-03-09T17:00, an end on a Saturday moves to Monday",
        "2026-03-06T09:00, 2 CALENDAR_DAYS, 2026-03-09T17:00, an end on a Sunday moves to Monday",
        "2026-03-06T09:00, 3 CALENDAR_DAYS, 2026-03-09T17:00, an end on Monday itself",
        "2026-02-06T10:00, 10 CALENDAR_DAYS, 2026-02-23T17:00, an end on the first day of Tết 2026",
        "2026-02-03T10:00, 15 CALENDAR_DAYS, 2026-02-23T17:00, an end in the middle of Tết 2026",
        "2026-02-10T10:00, 10 CALENDAR_DAYS, 2026-02-23T17:00, an end on the last day of Tết 2026",
        "2026-02-13T10:00, 10 CALENDAR_DAYS, 2026-02-23T17:00, Tết lies between and is counted",
        "2025-12-22T10:00, 10 CALENDAR_DAYS, 2026-01-05T17:00, an end on New Year 2026",
        "2026-01-05T10:00, 5 CALENDAR_DAYS, 2026-01-10T17:00, an end on the swapped Saturday stays",
        "2026-08-12T10:00, 10 CALENDAR_DAYS, 2026-08-22T17:00, an end on the swapped Saturday in August stays",
        "2026-12-20T10:00, 10 CALENDAR_DAYS, 2026-12-30T17:00, from a Sunday",
        "2026-12-02T10:00, 30 CALENDAR_DAYS, 2027-01-04T17:00, an end on New Year 2027",
        "2026-11-14T10:00, 10 CALENDAR_DAYS, 2026-11-24T17:00, an end on the unconfirmed day stays",
        "2027-01-28T10:00, 10 CALENDAR_DAYS, 2027-02-12T17:00, an end on Tết 2027",
        "2024-02-28T10:00, 1 CALENDAR_DAYS, 2024-02-29T17:00, a leap day",
        "2026-03-06T18:00, 0 CALENDAR_DAYS, 2026-03-09T17:00, none: from a Friday evening",
        "2026-03-06T16:00, 72 HOURS, 2026-03-09T16:00, nights and weekends are hours too",
        "2026-02-13T22:00, 48 HOURS, 2026-02-15T22:00, an end on a day off stays",
        "2026-12-31T23:00, 2 HOURS, 2027-01-01T01:00, over the year's end",
        "2026-03-07T10:15, 0 HOURS, 2026-03-07T10:15, none",
        "2026-03-04T08:00, 2 WORKING_HOURS, 2026-03-04T10:00, within a morning",
        "2026-03-04T07:30, 4 WORKING_HOURS, 2026-03-04T11:30, a whole morning ends with it",
        "2026-03-04T10:30, 2 WORKING_HOURS, 2026-03-04T14:30, over lunch",
        "2026-03-04T12:00, 1 WORKING_HOURS, 2026-03-04T14:30, from lunch",
        "2026-03-04T11:30, 1 WORKING_HOURS, 2026-03-04T14:30, from the moment lunch begins",
        "2026-03-04T05:00, 1 WORKING_HOURS, 2026-03-04T08:30, from before the office opens",
        "2026-03-04T18:00, 1 WORKING_HOURS, 2026-03-05T08:30, from an evening",
        "2026-03-06T16:00, 2 WORKING_HOURS, 2026-03-09T08:30, over a weekend",
        "2026-03-07T09:00, 4 WORKING_HOURS, 2026-03-09T11:30, from a Saturday",
        "2026-03-08T09:00, 8 WORKING_HOURS, 2026-03-10T08:00, from a Sunday: seven and a half hours on Monday",
        "2026-02-13T16:30, 1 WORKING_HOURS, 2026-02-23T08:00, over Tết 2026",
        "2026-02-13T15:00, 2 WORKING_HOURS, 2026-02-13T17:00, to the moment of closing",
        "2025-01-24T16:00, 2 WORKING_HOURS, 2025-02-03T08:30, over Tết 2025",
        "2026-01-09T16:00, 2 WORKING_HOURS, 2026-01-10T08:30, into a swapped Saturday",
        "2025-12-31T13:30, 8 WORKING_HOURS, 2026-01-05T14:00, over New Year and then over lunch",
        "2027-02-04T14:30, 5 WORKING_HOURS, 2027-02-12T10:00, over Tết 2027",
        "2026-03-04T07:30, 15 WORKING_HOURS, 2026-03-05T17:00, two whole days",
        "2026-04-29T16:45, 1 WORKING_HOURS, 2026-05-04T08:15, a quarter before the holidays and three behind",
        "2026-11-23T16:00, 2 WORKING_HOURS, 2026-11-24T08:30, into the unconfirmed day",
        "2026-03-04T12:15, 0 WORKING_HOURS, 2026-03-04T13:30, none: when the office next opens",
        "2026-03-04T09:00, 0 WORKING_HOURS, 2026-03-04T09:00, none: it is open",
        "2026-03-07T09:00, 0 WORKING_HOURS, 2026-03-09T07:30, none: from a Saturday",
    })
    void term_ends(LocalDateTime start, String term, LocalDateTime end, String why) {
        assertThat(calendar.end(term(term), start)).as(why).isEqualTo(end);
    }

    @ParameterizedTest(name = "{1} from {0} end {2}: {3}")
    @CsvSource({
        "2026-11-23T08:00, 1 WORKING_DAYS, 2026-11-25T17:00, over it",
        "2026-11-20T08:00, 2 WORKING_DAYS, 2026-11-25T17:00, Monday and Wednesday",
        "2026-11-24T08:00, 0 WORKING_DAYS, 2026-11-25T17:00, an end on it moves",
        "2026-11-24T08:00, 1 WORKING_DAYS, 2026-11-25T17:00, from it",
        "2026-11-14T10:00, 10 CALENDAR_DAYS, 2026-11-25T17:00, ten days end on it",
        "2026-11-23T16:00, 2 WORKING_HOURS, 2026-11-25T08:30, an hour before and one behind",
    })
    void term_ends_once_24_November_is_confirmed(LocalDateTime start, String term, LocalDateTime end, String why) {
        Map<LocalDate, CalendarDay> days = new HashMap<>(ReferenceDays.all());
        LocalDate day = LocalDate.of(2026, 11, 24);
        days.put(day, ReferenceDays.holiday(day, CalendarDay.Status.CONFIRMED));

        assertThat(new WorkingTime(days, ReferenceDays.OFFICE_HOURS).end(term(term), start))
                .as(why)
                .isEqualTo(end);
    }

    @ParameterizedTest(name = "{2} of {1} from {0} end {3}")
    @CsvSource({
        "2026-03-06T16:00, false, 1 WORKING_DAYS, 2026-03-09T17:00",
        "2026-03-06T16:00, true, 1 WORKING_DAYS, 2026-03-07T11:00",
        "2026-03-06T16:00, false, 2 WORKING_HOURS, 2026-03-09T08:30",
        "2026-03-06T16:00, true, 2 WORKING_HOURS, 2026-03-07T09:00",
        // The swapped Saturday is a whole day for everybody, and a Saturday in Tết 2027 is off for everybody.
        "2026-01-09T16:00, true, 1 WORKING_DAYS, 2026-01-10T17:00",
        "2027-02-04T16:00, true, 1 WORKING_DAYS, 2027-02-12T17:00",
    })
    void reception_on_Saturdays_counts_only_where_the_calendar_says_so(
            LocalDateTime start, boolean counts, String term, LocalDateTime end) {
        OfficeHours.Reception reception = new OfficeHours.Reception(Hours.of("08:00", "11:00"), counts);
        OfficeHours hours = new OfficeHours(
                ReferenceDays.OFFICE_HOURS.morning(), ReferenceDays.OFFICE_HOURS.afternoon(), Optional.of(reception));

        assertThat(new WorkingTime(ReferenceDays.all(), hours).end(term(term), start))
                .isEqualTo(end);
    }

    @ParameterizedTest(name = "{0} to {1} is {2}")
    @CsvSource({
        "2026-03-04T08:00, 2026-03-04T10:00, PT2H",
        "2026-03-04T10:30, 2026-03-04T14:30, PT2H",
        "2026-03-04T12:00, 2026-03-04T13:00, PT0S",
        "2026-03-06T16:00, 2026-03-09T08:30, PT2H",
        "2026-02-13T16:30, 2026-02-23T08:00, PT1H",
        "2026-03-04T00:00, 2026-03-05T23:59, PT15H",
        "2026-03-05T10:00, 2026-03-04T10:00, PT0S",
    })
    void counts_the_time_worked_between(LocalDateTime from, LocalDateTime to, Duration worked) {
        assertThat(calendar.between(from, to)).isEqualTo(worked);
    }

    private static Term term(String words) {
        String[] parts = words.split(" ");
        return new Term(Integer.parseInt(parts[0]), Term.Unit.valueOf(parts[1]));
    }

    @Test
    void never_counts_backwards() {
        LocalDate day = LocalDate.of(2026, 3, 4);

        assertThatThrownBy(() -> calendar.after(day, -1)).hasMessageContaining("-1");
    }
}
