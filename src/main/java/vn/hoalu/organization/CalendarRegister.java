package vn.hoalu.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads and changes the calendar. Knows no actor: the caller answers for the right to do it. */
public interface CalendarRegister {

    int edition();

    /** The days of a year that differ from the usual week, in order. */
    List<CalendarDay> days(int year);

    Optional<CalendarDay> day(LocalDate day);

    Optional<OfficeHours> ownHours(UnitCode unit);

    /** Its own hours or those that it takes from above. */
    OfficeHours hours(UnitCode unit);

    /** What would move if the calendar, as it is now, were changed like this. */
    CalendarChange preview(CalendarEdit edit);

    /**
     * Changes the calendar, in the caller's transaction; whatever was counted on it moves afterwards.
     *
     * @param seen the edition of which the preview was made
     * @throws CalendarMovedOn where it is not the current one any more
     */
    void change(CalendarEdit edit, int seen);

    /** How many ends the current changes have looked at, as long as that is going on. */
    Optional<Long> moving();
}
