package vn.hoalu.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Action;
import vn.hoalu.access.Actor;
import vn.hoalu.access.Permissions;
import vn.hoalu.organization.CalendarDay;
import vn.hoalu.organization.CalendarRegister;
import vn.hoalu.organization.OfficeHours;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.Units;
import vn.hoalu.organization.WorkingCalendar;

/** The working calendar for every official: what is due is counted on it. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class ReadingCalendar {

    private final CalendarRegister register;
    private final Permissions permissions;
    private final Clock clock;

    ReadingCalendar(CalendarRegister register, Permissions permissions, Clock clock) {
        this.register = register;
        this.permissions = permissions;
        this.clock = clock;
    }

    public List<CalendarDay> days(int year, Actor actor) {
        demand(actor);
        return register.days(year);
    }

    public OfficeHours hours(UnitCode unit, Actor actor) {
        demand(actor);
        return register.hours(unit);
    }

    /** Whether the unit has hours of its own, and does not take them from above. */
    public boolean hasOwnHours(UnitCode unit, Actor actor) {
        demand(actor);
        return register.ownHours(unit).isPresent();
    }

    /** How many ends the last changes have looked at, as long as that is going on. */
    public Optional<Long> moving(Actor actor) {
        demand(actor);
        return register.moving();
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(WorkingCalendar.ZONE));
    }

    public boolean mayKeep(Actor actor) {
        return permissions.may(actor, Action.MANAGE_CALENDAR, Units.PROVINCE);
    }

    private void demand(Actor actor) {
        permissions.demand(actor, Action.READ_UNITS, Units.PROVINCE);
    }
}
