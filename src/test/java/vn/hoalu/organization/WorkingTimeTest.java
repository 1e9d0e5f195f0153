package vn.hoalu.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @Test
    void never_counts_backwards() {
        LocalDate day = LocalDate.of(2026, 3, 4);

        assertThatThrownBy(() -> calendar.after(day, -1)).hasMessageContaining("-1");
    }
}
