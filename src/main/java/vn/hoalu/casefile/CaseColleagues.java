package vn.hoalu.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hoalu.access.Actor;
import vn.hoalu.base.SearchText;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.organization.Officials;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.UnitName;
import vn.hoalu.organization.UnitStaff;
import vn.hoalu.organization.UnitTree;
import vn.hoalu.organization.WorkingCalendar;

/** Who may read a case by a post of their own, for being named in its notes. */
@Component
class CaseColleagues {

    private static final int MOST = 50;

    private final ReadableCases cases;
    private final CaseGroups groups;
    private final UnitTree tree;
    private final UnitStaff staff;
    private final Officials officials;
    private final Clock clock;

    CaseColleagues(
            ReadableCases cases, CaseGroups groups, UnitTree tree, UnitStaff staff, Officials officials, Clock clock) {
        this.cases = cases;
        this.groups = groups;
        this.tree = tree;
        this.staff = staff;
        this.officials = officials;
        this.clock = clock;
    }

    /** Of the case's unit, those above it and those whose groups work on it; by name, accents aside. */
    List<OfficialName> named(CaseSummary found, String search, OfficialId but) {
        Set<String> working = groups.of(found.key());
        return people(found, working).values().stream()
                .filter(person -> !person.id().equals(but) && SearchText.matches(person.name(), search))
                .filter(person -> cases.readableBy(found, person, working))
                .limit(MOST)
                .map(person -> new OfficialName(person.id(), person.name()))
                .toList();
    }

    private Map<OfficialId, Actor> people(CaseSummary found, Set<String> working) {
        Map<OfficialId, Actor> people = new LinkedHashMap<>();
        staff.of(units(found, working), LocalDate.now(clock.withZone(WorkingCalendar.ZONE)))
                .forEach(member -> people.merge(member.official(), actor(member), CaseColleagues::both));
        return people;
    }

    private Set<UnitCode> units(CaseSummary found, Set<String> working) {
        Set<UnitCode> units =
                tree.path(found.unit()).stream().map(UnitName::code).collect(Collectors.toSet());
        units.add(found.unit());
        working.stream().map(group -> Post.ofGroup(group).unit()).forEach(units::add);
        return units;
    }

    private static Actor actor(UnitStaff.Member member) {
        return new Actor(member.official(), member.name(), Set.of(new Post(member.role(), member.unit())));
    }

    private static Actor both(Actor one, Actor other) {
        Set<Post> posts = new HashSet<>(one.posts());
        posts.addAll(other.posts());
        return new Actor(one.id(), one.name(), posts);
    }

    /** @throws NoteRefused naming who may not */
    void demandMayRead(CaseSummary found, Set<OfficialId> named) {
        Set<String> working = groups.of(found.key());
        officials.names(named).values().stream()
                .map(person -> new Actor(person.id(), person.name(), Set.copyOf(officials.postsOf(person.id()))))
                .filter(person -> !cases.readableBy(found, person, working))
                .findFirst()
                .ifPresent(person -> {
                    throw NoteRefused.mayNotRead(person.name());
                });
    }
}
