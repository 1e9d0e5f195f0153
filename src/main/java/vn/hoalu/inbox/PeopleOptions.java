package vn.hoalu.inbox;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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
import vn.hoalu.base.LocalizedText;
import vn.hoalu.base.Rows;
import vn.hoalu.organization.Appointed;
import vn.hoalu.organization.Appointments;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.organization.People;
import vn.hoalu.organization.PeopleQuery;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.Units;
import vn.hoalu.organization.WorkingCalendar;

/** People in office today, as far as the actor's posts reach, as forms offer them. */
@Service
@Transactional(readOnly = true)
class PeopleOptions implements OptionSource {
    // Pages to walk through by scrolling; then a word more has to be typed.
    private static final int MAX_PAGES = 10;

    private final People people;
    private final Appointments appointments;
    private final Units units;
    private final Permissions permissions;
    private final Clock clock;

    PeopleOptions(People people, Appointments appointments, Units units, Permissions permissions, Clock clock) {
        this.people = people;
        this.appointments = appointments;
        this.units = units;
        this.permissions = permissions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "people";
    }

    @Override
    public List<Choice> search(Actor actor, String typed, int offset, int limit) {
        Optional<PeopleQuery> query = query(actor, typed, Optional.empty());
        if (query.isEmpty()) {
            return List.of();
        }
        List<OfficialName> found = found(query.get(), offset, limit);
        Map<OfficialId, List<Appointed>> posts =
                appointments.of(found.stream().map(OfficialName::id).toList());
        Reach reach = permissions.reach(actor, Action.READ_PEOPLE);
        return found.stream()
                .map(person -> choice(person, reach, posts.getOrDefault(person.id(), List.of())))
                .toList();
    }

    @Override
    public Optional<Choice> find(Actor actor, String value) {
        return id(value)
                .flatMap(id -> query(actor, "", Optional.of(id)))
                .flatMap(query ->
                        people.page(query, Optional.empty()).items().stream().findFirst())
                .map(person ->
                        choice(person, permissions.reach(actor, Action.READ_PEOPLE), appointments.of(person.id())));
    }

    private static Optional<OfficialId> id(String value) {
        try {
            return Optional.of(OfficialId.of(value));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** Empty where the actor may see nobody. Who reaches no unit may still name themselves. */
    private Optional<PeopleQuery> query(Actor actor, String typed, Optional<OfficialId> only) {
        Reach reach = permissions.reach(actor, Action.READ_PEOPLE);
        if (!reach.isNowhere()) {
            Optional<Set<UnitCode>> within = reach.everywhere() ? Optional.empty() : Optional.of(reach.units());
            return Optional.of(new PeopleQuery(typed, within, only, Optional.empty(), Optional.of(true)));
        }
        boolean self = permissions.mayOwn(actor, Action.READ_PEOPLE)
                && only.filter(id -> !id.equals(actor.id())).isEmpty();
        return self
                ? Optional.of(new PeopleQuery(
                        typed, Optional.empty(), Optional.of(actor.id()), Optional.empty(), Optional.of(true)))
                : Optional.empty();
    }

    private List<OfficialName> found(PeopleQuery query, int offset, int limit) {
        Rows<OfficialName> page = people.page(query, Optional.empty());
        List<OfficialName> all = new ArrayList<>(page.items());
        for (int pages = 1;
                pages < MAX_PAGES && all.size() < offset + limit && page.next().isPresent();
                pages++) {
            page = people.page(query, page.next());
            all.addAll(page.items());
        }
        return all.stream().skip(offset).limit(limit).toList();
    }

    /** With the unit of a post that the actor may see, for many people share a name. */
    private Choice choice(OfficialName person, Reach reach, List<Appointed> posts) {
        LocalDate today = LocalDate.now(clock.withZone(WorkingCalendar.ZONE));
        String where = posts.stream()
                .filter(held -> held.tenure().includes(today))
                .map(held -> held.post().unit())
                .filter(unit -> reach.everywhere() || reach.units().contains(unit))
                .flatMap(unit -> units.find(unit).stream())
                .map(unit -> " (" + unit.name() + ")")
                .findFirst()
                .orElse("");
        return new Choice(person.id().toString(), LocalizedText.of(person.name() + where));
    }
}
