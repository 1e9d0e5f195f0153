package vn.hoalu.administration;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import vn.hoalu.access.Action;
import vn.hoalu.access.Actor;
import vn.hoalu.access.NotAllowed;
import vn.hoalu.access.Prepared;
import vn.hoalu.access.Probe;
import vn.hoalu.base.PersonName;
import vn.hoalu.organization.AppointmentId;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.Staffing;
import vn.hoalu.organization.Tenure;
import vn.hoalu.organization.UnitCode;

/** Attempts at reading people and at giving them posts, in any unit. */
public final class PeopleProbes {

    private final ApplicationContext program;
    private final Prepared<OfficialId> people;

    public PeopleProbes(ApplicationContext program) {
        this.program = program;
        this.people = new Prepared<>(program);
    }

    public Map<Action, Probe> byAction() {
        return Map.of(Action.READ_PEOPLE, this::read, Action.MANAGE_PEOPLE, this::register);
    }

    /** The name of everybody made here for a unit, and of nobody else. */
    public static String name(UnitCode where) {
        return "Người Của " + where;
    }

    /** Somebody with a post in the unit. */
    public OfficialId person(UnitCode where) {
        return people.get(where.value(), () -> appointed(where));
    }

    /** Somebody else with a post in the unit. */
    public OfficialId colleague(UnitCode where) {
        return people.get("colleague " + where, () -> appointed(where));
    }

    private void read(Actor actor, UnitCode where) {
        try {
            program.getBean(ReadingPeople.class).read(person(where), actor);
        } catch (NoSuchPerson hidden) {
            throw new NotAllowed(actor, "read people of", where.value());
        }
    }

    private void register(Actor actor, UnitCode where) {
        NewPerson person = new NewPerson(
                new OfficialId(UUID.randomUUID()),
                new PersonName("Người Mới Thử"),
                Optional.empty(),
                Optional.empty(),
                AppointmentId.fresh(),
                new Post(Role.LEARNER, where),
                Tenure.since(LocalDate.of(2026, 11, 2)));
        program.getBean(KeepingPeople.class).register(person, actor);
    }

    private OfficialId appointed(UnitCode where) {
        Staffing staffing = program.getBean(Staffing.class);
        OfficialId id = new OfficialId(UUID.randomUUID());
        staffing.register(id, name(where), Optional.empty());
        staffing.appoint(id, new Post(Role.COMMUNE_OFFICER, where));
        return id;
    }
}
