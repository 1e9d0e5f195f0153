package vn.hoalu.organization;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What a change of the calendar has replaced: days and hours as they were, without any where there were none. */
record FormerCalendar(Map<LocalDate, Optional<CalendarDay>> days, Map<UnitCode, Optional<OfficeHours>> hours) {

    FormerCalendar {
        days = Map.copyOf(days);
        hours = Map.copyOf(hours);
    }
}
