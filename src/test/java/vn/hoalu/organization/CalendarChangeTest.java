package vn.hoalu.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoalu.base.Term;

/** What 24 November 2026, a Tuesday, moves when it is confirmed, and that the opposite change undoes it. */
class CalendarChangeTest {

    private static final UnitCode WARD = new UnitCode("14329");
    private static final LocalDate CULTURE_DAY = LocalDate.of(2026, 11, 24);
    private static final CalendarEdit CONFIRM =
            new CalendarEdit.EnterDays(List.of(ReferenceDays.holiday(CULTURE_DAY, CalendarDay.Status.CONFIRMED)));

    private final Calendar first = new Calendar(
            1,
            ReferenceDays.all(),
            Map.of(Units.PROVINCE, ReferenceDays.OFFICE_HOURS),
            unit -> unit.equals(WARD) ? Optional.of(Units.PROVINCE) : Optional.empty());
    private final Calendar confirmed = first.after(CONFIRM);

    @ParameterizedTest(name = "{1} from {0} until {2} end {3}")
    @CsvSource({
        "2026-11-20T08:00, 2 WORKING_DAYS, 2026-11-24T17:00, 2026-11-25T17:00",
        "2026-11-20T08:00, 1 WORKING_DAYS, 2026-11-23T17:00, 2026-11-23T17:00",
        "2026-11-20T08:00, 5 WORKING_DAYS, 2026-11-27T17:00, 2026-11-30T17:00",
        "2026-11-24T08:00, 3 WORKING_DAYS, 2026-11-27T17:00, 2026-11-27T17:00",
        "2026-11-14T08:00, 10 CALENDAR_DAYS, 2026-11-24T17:00, 2026-11-25T17:00",
        "2026-11-14T08:00, 11 CALENDAR_DAYS, 2026-11-25T17:00, 2026-11-25T17:00",
        "2026-11-23T16:00, 2 WORKING_HOURS, 2026-11-24T08:30, 2026-11-25T08:30",
        "2026-11-23T16:00, 20 HOURS, 2026-11-24T12:00, 2026-11-24T12:00",
    })
    void end_of_a_term_moves_and_comes_back(LocalDateTime start, String term, LocalDateTime end, LocalDateTime moved) {
        Calendar undone = confirmed.after(new CalendarEdit.RemoveDays(Set.of(CULTURE_DAY)));

        assertThat(moved(first, confirmed, start, term, end)).isEqualTo(moved);
        assertThat(moved(confirmed, undone, start, term, moved)).isEqualTo(end);
    }

    @ParameterizedTest(name = "{2}, which is not the end of {1} from {0}, becomes {3}")
    @CsvSource({
        // Extended by two days; at a time of somebody's own; on a Sunday that somebody chose.
        "2026-11-19T08:00, 2 WORKING_DAYS, 2026-11-25T17:00, 2026-11-26T17:00",
        "2026-11-19T08:00, 2 WORKING_DAYS, 2026-11-25T09:15, 2026-11-26T09:15",
        "2026-11-19T08:00, 2 WORKING_DAYS, 2026-11-22T17:00, 2026-11-22T17:00",
        "2026-11-14T08:00, 5 CALENDAR_DAYS, 2026-11-24T17:00, 2026-11-25T17:00",
        "2026-11-14T08:00, 5 CALENDAR_DAYS, 2026-11-22T12:00, 2026-11-22T12:00",
        "2026-11-23T16:00, 1 WORKING_HOURS, 2026-11-24T09:30, 2026-11-25T09:30",
    })
    void other_end_moves_by_what_lies_between(
            LocalDateTime start, String term, LocalDateTime end, LocalDateTime moved) {
        assertThat(moved(first, confirmed, start, term, end)).isEqualTo(moved);
    }

    @Test
    void end_of_the_edition_itself_stays() {
        CalendarChange change = change(List.of(first), confirmed);
        CountedEnd counted = counted("2026-11-20T08:00", "2 WORKING_DAYS", "2026-11-25T17:00", change.edition());

        assertThat(change.moved(counted)).isEqualTo(counted.end());
    }

    @Test
    void end_of_an_early_edition_passes_over_all_changes_since() {
        LocalDate next = CULTURE_DAY.plusDays(1);
        Calendar both = confirmed.after(
                new CalendarEdit.EnterDays(List.of(ReferenceDays.holiday(next, CalendarDay.Status.CONFIRMED))));
        CalendarChange change = change(List.of(first, confirmed), both);

        assertThat(change.moved(counted("2026-11-20T08:00", "2 WORKING_DAYS", "2026-11-24T17:00", 1)))
                .isEqualTo(at("2026-11-26T17:00"));
        assertThat(change.moved(counted("2026-11-20T08:00", "2 WORKING_DAYS", "2026-11-25T17:00", 2)))
                .isEqualTo(at("2026-11-26T17:00"));
    }

    @Test
    void former_days_and_hours_make_the_edition_before() {
        FormerCalendar former = new FormerCalendar(
                Map.of(CULTURE_DAY, Optional.of(ReferenceDays.holiday(CULTURE_DAY, CalendarDay.Status.UNCONFIRMED))),
                Map.of());

        Calendar before = confirmed.before(former);

        assertThat(before.edition()).isEqualTo(1);
        assertThat(before.of(WARD).isWorking(CULTURE_DAY)).isTrue();
        assertThat(confirmed.of(WARD).isWorking(CULTURE_DAY)).isFalse();
    }

    @Test
    void other_hours_move_the_end_of_the_day_for_the_unit_alone() {
        OfficeHours early = new OfficeHours(Hours.of("07:00", "11:30"), Hours.of("13:00", "16:30"), Optional.empty());
        Calendar summer = first.after(new CalendarEdit.SetHours(WARD, Optional.of(early)));

        assertThat(moved(
                        first,
                        summer,
                        LocalDateTime.parse("2026-11-20T08:00"),
                        "2 WORKING_DAYS",
                        LocalDateTime.parse("2026-11-24T17:00")))
                .isEqualTo(LocalDateTime.parse("2026-11-24T16:30"));
        assertThat(summer.of(Units.PROVINCE).hours()).isEqualTo(ReferenceDays.OFFICE_HOURS);
        assertThat(summer.after(new CalendarEdit.SetHours(WARD, Optional.empty()))
                        .of(WARD)
                        .hours())
                .isEqualTo(ReferenceDays.OFFICE_HOURS);
    }

    private static LocalDateTime moved(
            Calendar before, Calendar after, LocalDateTime start, String term, LocalDateTime end) {
        CountedEnd counted = counted(start.toString(), term, end.toString(), before.edition());
        return LocalDateTime.ofInstant(change(List.of(before), after).moved(counted), WorkingCalendar.ZONE);
    }

    private static CalendarChange change(List<Calendar> before, Calendar after) {
        return new CalendarChange(before, after, Instant.EPOCH, Optional.empty());
    }

    private static CountedEnd counted(String start, String term, String end, int edition) {
        String[] parts = term.split(" ");
        Term given = new Term(Integer.parseInt(parts[0]), Term.Unit.valueOf(parts[1]));
        return new CountedEnd(at(start), at(end), given, WARD, edition);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(WorkingCalendar.ZONE).toInstant();
    }
}
