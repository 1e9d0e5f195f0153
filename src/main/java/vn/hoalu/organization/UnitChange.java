package vn.hoalu.organization;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Units that end with the day before {@code date}, and where what is theirs goes.
 *
 * @param heirs    the successor that carries on, by the unit that ends
 * @param people   where a person's posts in an ending unit go, if not to its heir
 * @param subunits where a unit below an ending one goes, if not to its heir
 * @param cases    where an open case goes with all that belongs to it, if not to the heir, by the case's key
 */
public record UnitChange(
        LocalDate date,
        Map<UnitCode, UnitCode> heirs,
        Map<PersonIn, UnitCode> people,
        Map<UnitCode, UnitCode> subunits,
        Map<String, UnitCode> cases) {

    public UnitChange {
        heirs = Map.copyOf(heirs);
        people = Map.copyOf(people);
        subunits = Map.copyOf(subunits);
        cases = Map.copyOf(cases);
    }

    /** An official in one of the units that end. */
    public record PersonIn(OfficialId official, UnitCode unit) {}

    public static UnitChange of(LocalDate date, Map<UnitCode, UnitCode> heirs) {
        return new UnitChange(date, heirs, Map.of(), Map.of(), Map.of());
    }

    public UnitChange withCases(Map<String, UnitCode> going) {
        return new UnitChange(date, heirs, people, subunits, going);
    }

    /** The units that end. */
    public Set<UnitCode> ending() {
        return heirs.keySet();
    }

    public UnitCode heirOf(UnitCode unit) {
        UnitCode heir = heirs.get(unit);
        if (heir == null) {
            throw new IllegalArgumentException("Unit %s does not end with this change".formatted(unit));
        }
        return heir;
    }

    public UnitCode unitFor(OfficialId official, UnitCode unit) {
        UnitCode chosen = people.get(new PersonIn(official, unit));
        return chosen == null ? heirOf(unit) : chosen;
    }

    public UnitCode parentFor(UnitCode subunit, UnitCode unit) {
        UnitCode chosen = subunits.get(subunit);
        return chosen == null ? heirOf(unit) : chosen;
    }

    public UnitCode unitForCase(String caseKey, UnitCode unit) {
        UnitCode chosen = cases.get(caseKey);
        return chosen == null ? heirOf(unit) : chosen;
    }

    /** Keys of the cases that go elsewhere than to the heir, by where they go. */
    public Map<UnitCode, Set<String>> sentCases() {
        return cases.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toSet())));
    }

    /** Whose posts go elsewhere than to the heir, by where they go. */
    public Map<UnitCode, Set<PersonIn>> sentPeople() {
        return people.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toSet())));
    }

    /** As a statement compares them with {@code (official, unit) IN (…)}. */
    public static List<Object[]> pairs(Set<PersonIn> people) {
        return people.stream()
                .map(person -> new Object[] {
                    person.official().toString(), person.unit().value()
                })
                .toList();
    }

    /** Candidate groups of a unit: that of every role. */
    public static List<String> groupsOf(UnitCode unit) {
        return Arrays.stream(Role.values())
                .map(role -> new Post(role, unit).asGroup())
                .toList();
    }

    public static List<String> groupsOf(Collection<UnitCode> units) {
        return units.stream().flatMap(unit -> groupsOf(unit).stream()).toList();
    }

    /** As they stand in a column. */
    public static Set<String> codes(Collection<UnitCode> units) {
        return units.stream().map(UnitCode::value).collect(Collectors.toUnmodifiableSet());
    }
}
