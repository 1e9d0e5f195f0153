package vn.hoalu.access;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.Staffing;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.Units;

/** Attempts at reading units and the people in them. */
final class OrganizationProbes {

    private final ApplicationContext program;
    private final Prepared<OfficialId> people;

    OrganizationProbes(ApplicationContext program) {
        this.program = program;
        this.people = new Prepared<>(program);
    }

    Map<Action, Probe> byAction() {
        return Map.of(
                Action.READ_UNITS,
                (actor, where) -> found(program.getBean(Units.class).find(where), actor),
                Action.READ_PERSONAL_RECORD,
                (actor, where) -> program.getBean(ReadingPersonalRecord.class).read(person(where)));
    }

    /** Somebody with a post in the unit. */
    OfficialId person(UnitCode where) {
        return people.get(where.value(), () -> appointed(where));
    }

    private OfficialId appointed(UnitCode where) {
        Staffing staffing = program.getBean(Staffing.class);
        OfficialId id = new OfficialId(UUID.randomUUID());
        staffing.register(id, "Người Được Xem", Optional.empty());
        staffing.appoint(id, new Post(Role.LEARNER, where));
        return id;
    }

    /** What is not theirs is answered as if it were not there, which is a refusal too. */
    static void found(Optional<?> what, Actor actor) {
        if (what.isEmpty()) {
            throw new NotAllowed(actor, "find", "what is not theirs");
        }
    }
}
