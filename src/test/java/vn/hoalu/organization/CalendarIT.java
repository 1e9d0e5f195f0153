package vn.hoalu.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.HoaLuTest;
import vn.hoalu.base.Term;

/** The calendar as it is stored; everything is rolled back. */
@HoaLuTest
@Transactional
class CalendarIT {

    private static final UnitCode WARD = new UnitCode("14329");
    private static final UnitCode OTHER_WARD = new UnitCode("14533");
    // A Monday and the Tuesday behind it.
    private static final Instant MONDAY = Instant.parse("2090-03-06T02:00:00Z");
    private static final LocalDate TUESDAY = LocalDate.of(2090, 3, 7);
    private static final OfficeHours SUMMER =
            new OfficeHours(Hours.of("07:00", "11:30"), Hours.of("13:00", "16:30"), Optional.empty());

    @Autowired
    CalendarRegister register;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    UnitRegister units;

    @Test
    void entered_day_counts_at_once_and_its_removal_undoes_it() {
        int edition = calendar.edition();
        enter(ReferenceDays.holiday(TUESDAY, CalendarDay.Status.CONFIRMED));

        assertThat(calendar.after(1, MONDAY, WARD)).isEqualTo(Instant.parse("2090-03-08T10:00:00Z"));
        assertThat(calendar.edition()).isEqualTo(edition + 1);

        register.change(new CalendarEdit.RemoveDays(Set.of(TUESDAY)), register.edition());

        assertThat(calendar.after(1, MONDAY, WARD)).isEqualTo(Instant.parse("2090-03-07T10:00:00Z"));
        assertThat(register.days(2090)).isEmpty();
        assertThat(calendar.edition()).isEqualTo(edition + 2);
    }

    @Test
    void day_is_kept_as_it_was_entered_and_changed() {
        CalendarDay open = ReferenceDays.holiday(TUESDAY, CalendarDay.Status.UNCONFIRMED);
        enter(open);
        assertThat(register.days(2090)).extracting(CalendarDay::status).containsExactly(open.status());
        assertThat(calendar.after(1, MONDAY, WARD)).isEqualTo(Instant.parse("2090-03-07T10:00:00Z"));

        CalendarDay confirmed = new CalendarDay(
                TUESDAY,
                open.kind(),
                CalendarDay.Status.CONFIRMED,
                register.days(2090).getFirst().name(),
                "số 1");
        enter(confirmed);

        assertThat(register.days(2090)).containsExactly(confirmed);
        assertThat(calendar.after(1, MONDAY, WARD)).isEqualTo(Instant.parse("2090-03-08T10:00:00Z"));
    }

    @Test
    void preview_tells_the_end_and_changes_nothing() {
        CalendarChange change = register.preview(
                new CalendarEdit.EnterDays(List.of(ReferenceDays.holiday(TUESDAY, CalendarDay.Status.CONFIRMED))));
        Instant end = calendar.after(1, MONDAY, WARD);

        assertThat(change.moved(new CountedEnd(MONDAY, end, days(1), WARD, calendar.edition())))
                .isEqualTo(Instant.parse("2090-03-08T10:00:00Z"));
        assertThat(change.from()).isEqualTo(Instant.parse("2090-03-06T17:00:00Z"));
        assertThat(register.days(2090)).isEmpty();
        assertThat(calendar.after(1, MONDAY, WARD)).isEqualTo(end);
    }

    @Test
    void unit_takes_the_hours_of_the_nearest_unit_above_that_has_its_own() {
        UnitCode village = units.open(new UnitRegister.NewUnit(
                WARD, UnitKind.VILLAGE, "Thôn Giờ Hè", Optional.empty(), LocalDate.of(2026, 1, 1)));
        register.change(new CalendarEdit.SetHours(WARD, Optional.of(SUMMER)), register.edition());

        assertThat(calendar.after(1, MONDAY, village)).isEqualTo(Instant.parse("2090-03-07T09:30:00Z"));
        assertThat(calendar.after(1, MONDAY, OTHER_WARD)).isEqualTo(Instant.parse("2090-03-07T10:00:00Z"));
        assertThat(register.ownHours(village)).isEmpty();
        assertThat(register.hours(village)).isEqualTo(SUMMER);

        register.change(new CalendarEdit.SetHours(WARD, Optional.empty()), register.edition());

        assertThat(calendar.after(1, MONDAY, village)).isEqualTo(Instant.parse("2090-03-07T10:00:00Z"));
    }

    @Test
    void change_of_a_units_hours_concerns_it_and_the_units_below_it() {
        CalendarChange change = register.preview(new CalendarEdit.SetHours(WARD, Optional.of(SUMMER)));

        assertThat(change.units())
                .hasValueSatisfying(
                        concerned -> assertThat(concerned).contains(WARD).doesNotContain(OTHER_WARD, Units.PROVINCE));
        assertThat(register.preview(new CalendarEdit.SetHours(Units.PROVINCE, Optional.of(SUMMER)))
                        .units())
                .isEmpty();
    }

    @Test
    void reception_on_Saturdays_is_kept_with_what_it_counts() {
        OfficeHours.Reception reception = new OfficeHours.Reception(Hours.of("08:00", "11:00"), true);
        OfficeHours hours = new OfficeHours(SUMMER.morning(), SUMMER.afternoon(), Optional.of(reception));

        register.change(new CalendarEdit.SetHours(WARD, Optional.of(hours)), register.edition());

        assertThat(register.hours(WARD)).isEqualTo(hours);
        // From Friday the tenth to the Saturday.
        assertThat(calendar.end(days(1), Instant.parse("2090-03-10T02:00:00Z"), WARD))
                .isEqualTo(Instant.parse("2090-03-11T04:00:00Z"));
    }

    @Test
    void change_of_a_calendar_that_has_moved_on_is_refused() {
        int seen = register.edition();
        enter(ReferenceDays.holiday(TUESDAY, CalendarDay.Status.CONFIRMED));

        assertThatThrownBy(() -> register.change(new CalendarEdit.RemoveDays(Set.of(TUESDAY)), seen))
                .isInstanceOf(CalendarMovedOn.class);
        assertThat(register.days(2090)).hasSize(1);
    }

    private void enter(CalendarDay day) {
        register.change(new CalendarEdit.EnterDays(List.of(day)), register.edition());
    }

    private static Term days(int amount) {
        return new Term(amount, Term.Unit.WORKING_DAYS);
    }
}
