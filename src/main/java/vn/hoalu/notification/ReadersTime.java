package vn.hoalu.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoalu.base.Dates;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Officials;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.Units;
import vn.hoalu.organization.WorkingCalendar;

/** When a letter may reach an official, by their quiet time and the calendar of their unit. */
@Component
class ReadersTime {

    private final Officials officials;
    private final WorkingCalendar calendar;

    ReadersTime(Officials officials, WorkingCalendar calendar) {
        this.officials = officials;
        this.calendar = calendar;
    }

    /** @return this moment, or the first one after it that is not quiet */
    Instant open(UUID official, QuietTime quiet, Instant at) {
        UnitCode unit = officials.postsOf(new OfficialId(official)).stream()
                .map(Post::unit)
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .findFirst()
                .orElse(Units.PROVINCE);
        return quiet.over(at, day -> isWorking(day, unit));
    }

    private boolean isWorking(LocalDate day, UnitCode unit) {
        return calendar.between(noon(day.minusDays(1)), noon(day), unit) == 1;
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(Dates.ZONE).toInstant();
    }
}
