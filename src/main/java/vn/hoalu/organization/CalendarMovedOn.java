package vn.hoalu.organization;

import java.util.Map;
import vn.hoalu.base.BrokenRule;

/** Somebody else has changed the calendar since it was looked at. */
public class CalendarMovedOn extends BrokenRule {

    CalendarMovedOn(int seen) {
        super(
                "The calendar is not at edition %d any more; nothing was changed".formatted(seen),
                "organization.error.calendarMovedOn",
                Map.of());
    }
}
