package vn.hoalu.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoalu.access.Action;
import vn.hoalu.access.Actor;
import vn.hoalu.access.Permissions;
import vn.hoalu.access.Reach;
import vn.hoalu.organization.Appointed;
import vn.hoalu.organization.Appointments;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.WorkingCalendar;

/**
 * Whom an official may see: who holds, has held or will hold a post where people are open to them, and themselves. Of
 * anybody else they see only the posts that lie there.
 */
@Component
class SeenPeople {

    private final Permissions permissions;
    private final Appointments appointments;
    private final Clock clock;

    SeenPeople(Permissions permissions, Appointments appointments, Clock clock) {
        this.permissions = permissions;
        this.appointments = appointments;
        this.clock = clock;
    }

    boolean sees(Actor actor, OfficialId person) {
        return permissions.reach(actor, Action.READ_PEOPLE).everywhere()
                || isSelf(actor, person)
                || !posts(actor, person).isEmpty();
    }

    List<Appointed> posts(Actor actor, OfficialId person) {
        Reach reach = permissions.reach(actor, Action.READ_PEOPLE);
        return appointments.of(person).stream()
                .filter(held ->
                        isSelf(actor, person) || reaches(reach, held.post().unit()))
                .toList();
    }

    /** Whether the last digits of the person's numbers may be shown. */
    boolean seesRecord(Actor actor, OfficialId person) {
        Reach reach = permissions.reach(actor, Action.READ_PERSONAL_RECORD);
        return reach.everywhere()
                || isSelf(actor, person)
                || appointments.of(person).stream()
                        .filter(held -> held.tenure().includes(today()))
                        .anyMatch(held -> reaches(reach, held.post().unit()));
    }

    Optional<Appointed> post(Actor actor, Optional<Appointed> asked) {
        Reach reach = permissions.reach(actor, Action.READ_PEOPLE);
        return asked.filter(held ->
                isSelf(actor, held.official()) || reaches(reach, held.post().unit()));
    }

    boolean isSelf(Actor actor, OfficialId person) {
        return actor.id().equals(person) && permissions.mayOwn(actor, Action.READ_PEOPLE);
    }

    static boolean reaches(Reach reach, UnitCode unit) {
        return reach.everywhere() || reach.units().contains(unit);
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(WorkingCalendar.ZONE));
    }
}
