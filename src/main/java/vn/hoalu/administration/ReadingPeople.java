package vn.hoalu.administration;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Action;
import vn.hoalu.access.Actor;
import vn.hoalu.access.Permissions;
import vn.hoalu.access.Reach;
import vn.hoalu.base.Rows;
import vn.hoalu.organization.Appointed;
import vn.hoalu.organization.Appointments;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.organization.Officials;
import vn.hoalu.organization.People;
import vn.hoalu.organization.PeopleQuery;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.UnitName;
import vn.hoalu.organization.UnitTree;
import vn.hoalu.organization.Units;

/** Lists people and shows one of them, as far as the reader's posts reach. */
@Service
@Transactional(readOnly = true)
public class ReadingPeople {

    private final Permissions permissions;
    private final SeenPeople seen;
    private final FillingPosts filling;
    private final People people;
    private final Officials officials;
    private final Appointments appointments;
    private final Units units;
    private final UnitTree tree;

    ReadingPeople(
            Permissions permissions,
            SeenPeople seen,
            FillingPosts filling,
            People people,
            Officials officials,
            Appointments appointments,
            Units units,
            UnitTree tree) {
        this.permissions = permissions;
        this.seen = seen;
        this.filling = filling;
        this.people = people;
        this.officials = officials;
        this.appointments = appointments;
        this.units = units;
        this.tree = tree;
    }

    public Rows<PersonRow> page(PeopleFilter filter, Optional<String> cursor, Actor actor) {
        Reach reach = permissions.reach(actor, Action.READ_PEOPLE);
        if (reach.isNowhere() && !permissions.mayOwn(actor, Action.READ_PEOPLE)) {
            return new Rows<>(List.of(), Optional.empty());
        }
        Optional<OfficialId> only = reach.isNowhere() ? Optional.of(actor.id()) : Optional.empty();
        Optional<Set<UnitCode>> within = within(filter, reach);
        Rows<OfficialName> found =
                people.page(new PeopleQuery(filter.search(), within, only, filter.role(), filter.inPost()), cursor);
        return new Rows<>(rows(found.items(), actor, reach), found.next());
    }

    /** Empty where the query needs no condition: the whole province, or nobody but the reader. */
    private Optional<Set<UnitCode>> within(PeopleFilter filter, Reach reach) {
        Optional<Set<UnitCode>> asked =
                filter.unit().filter(unit -> !unit.equals(Units.PROVINCE)).map(units::below);
        if (reach.everywhere() || reach.isNowhere()) {
            return asked;
        }
        Set<UnitCode> both = new HashSet<>(reach.units());
        asked.ifPresent(both::retainAll);
        return Optional.of(both);
    }

    private List<PersonRow> rows(List<OfficialName> found, Actor actor, Reach reach) {
        LocalDate today = seen.today();
        Map<OfficialId, List<Appointed>> posts =
                appointments.of(found.stream().map(OfficialName::id).toList());
        return found.stream()
                .map(person -> new PersonRow(
                        person,
                        posts.getOrDefault(person.id(), List.of()).stream()
                                .filter(held -> held.tenure().includes(today))
                                .filter(held -> seen.isSelf(actor, person.id())
                                        || SeenPeople.reaches(reach, held.post().unit()))
                                .flatMap(held -> held(held).stream())
                                .toList()))
                .toList();
    }

    private Optional<PersonRow.Held> held(Appointed held) {
        return units.find(held.post().unit())
                .map(unit -> new PersonRow.Held(held.post().role(), unit));
    }

    /** @throws NoSuchPerson where there is nobody, or nobody whom the reader may see */
    public PersonPage read(OfficialId id, Actor actor) {
        OfficialName person =
                officials.find(id).filter(found -> seen.sees(actor, id)).orElseThrow(() -> new NoSuchPerson(id));
        List<PersonPage.Line> lines = seen.posts(actor, id).stream()
                .sorted(Comparator.comparing((Appointed held) -> held.tenure().from())
                        .reversed())
                .flatMap(held -> line(held, actor).stream())
                .toList();
        return new PersonPage(
                person,
                lines,
                seen.seesRecord(actor, id) ? officials.contact(id) : Optional.empty(),
                mayRegister(actor) && !actor.id().equals(id));
    }

    /** Whether there is any unit in which the reader may register people. */
    public boolean mayRegister(Actor actor) {
        return !permissions.reach(actor, Action.MANAGE_PEOPLE).isNowhere();
    }

    public LocalDate today() {
        return seen.today();
    }

    private Optional<PersonPage.Line> line(Appointed held, Actor actor) {
        return units.find(held.post().unit())
                .map(unit ->
                        new PersonPage.Line(held, unit, when(held), filling.may(actor, held.official(), held.post())));
    }

    private PersonPage.When when(Appointed held) {
        LocalDate today = seen.today();
        if (held.tenure().isFuture(today)) {
            return PersonPage.When.FUTURE;
        }
        return held.tenure().isOver(today) ? PersonPage.When.PAST : PersonPage.When.NOW;
    }

    /** Units of that name or code where the reader may do this, for a field that offers them. */
    public List<UnitName> units(String search, Action action, int limit, Actor actor) {
        return new UnitSearch(tree, permissions.reach(actor, action)).matching(search, limit);
    }

    /** The roles this reader may give to others in that unit, in the order of the list of roles. */
    public List<Role> roles(UnitCode unit, Actor actor) {
        return appointments.rolesOf(unit).stream()
                .filter(role -> filling.may(actor, new Post(role, unit)))
                .toList();
    }
}
