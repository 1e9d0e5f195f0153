package vn.hoalu.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoalu.base.Dates;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.workflow.CaseKey;

/**
 * One page of cases as a statement: of each place where the reader may look the newest, in the order of an index; of all
 * of them together the newest. A place never gives more rows than a page has.
 */
final class CaseStatement {

    private static final String PAGE = " ORDER BY c.opened_at DESC, c.case_key DESC LIMIT ";

    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final CaseQuery query;
    private final Optional<CaseCursor> behind;
    private final List<String> patterns;
    private final int limit;

    /** @param patterns that the text of a case has to be like, where words could not be looked up */
    CaseStatement(CaseQuery query, Optional<CaseCursor> behind, List<String> patterns, int limit) {
        this.query = query;
        this.behind = behind;
        this.patterns = patterns;
        this.limit = limit;
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /** Of cases that were looked up; who may read them is judged afterwards. */
    String among(Collection<CaseKey> cases) {
        String keys = cases.stream().map(key -> parameter(key.toString())).collect(Collectors.joining(", "));
        return "SELECT c.case_key FROM casefile_case c WHERE c.case_key IN (" + keys + ")" + conditions("c.opened_at")
                + unit() + process() + ended() + " ORDER BY c.opened_at DESC, c.case_key DESC";
    }

    /** @param processes that there are: the whole province is read process by process */
    String within(CaseScope scope, Collection<String> processes) {
        List<String> branches = scope.parts().stream()
                .flatMap(part -> branches(part, processes))
                .toList();
        return branches.isEmpty()
                ? "SELECT case_key FROM casefile_case WHERE FALSE"
                : "SELECT c.case_key FROM ((" + String.join(") UNION (", branches) + ")) c" + PAGE + limit;
    }

    private Stream<String> branches(CaseScope.Part part, Collection<String> processes) {
        Optional<String> wanted = query.process().map(process -> process.value());
        if (part.process().isPresent()
                && wanted.filter(process -> !part.process().get().equals(process)).isPresent()) {
            return Stream.empty();
        }
        String only = part.process().map(process -> " AND c.process_key = " + parameter(process)).orElse("");
        Stream<String> places = part.reach().everywhere() && query.unit().isEmpty()
                ? everywhere(processes)
                : units(part).stream().flatMap(unit -> ofUnit(unit, only));
        return Stream.concat(places, groups(part).map(group -> ofGroup(group, only)));
    }

    private Set<UnitCode> units(CaseScope.Part part) {
        return part.reach().everywhere()
                ? query.unit().map(Set::of).orElse(Set.of())
                : query.unit()
                        .map(unit -> part.reach().units().contains(unit) ? Set.of(unit) : Set.<UnitCode>of())
                        .orElse(part.reach().units());
    }

    /** What a group of a unit that is open anyway had to do there is in the unit's own list. */
    private static Stream<String> groups(CaseScope.Part part) {
        return part.reach().everywhere() ? Stream.empty() : part.groups().stream().sorted();
    }

    private Stream<String> everywhere(Collection<String> processes) {
        if (query.outcome().isPresent()) {
            return Stream.of(page("casefile_case_of_outcome", " c.outcome_key = " + parameter(query.outcome().get())
                    + process()));
        }
        return query.process().map(process -> List.of(process.value())).orElse(List.copyOf(processes)).stream()
                .sorted()
                .flatMap(process -> states().stream()
                        .map(state -> page(
                                "casefile_case_of_process",
                                " c.process_key = " + parameter(process) + " AND c.ended = " + state)));
    }

    private Stream<String> ofUnit(UnitCode unit, String only) {
        return states().stream()
                .map(state -> page(
                        "casefile_case_of_unit",
                        " c.unit_code = " + parameter(unit.value()) + " AND c.ended = " + state + process() + only
                                + outcome()));
    }

    private String page(String index, String place) {
        return "SELECT c.case_key, c.opened_at FROM casefile_case c FORCE INDEX (" + index + ")" + text("c") + " WHERE"
                + place + conditions("c.opened_at") + PAGE + limit;
    }

    private String ofGroup(String group, String only) {
        return "SELECT g.case_key, g.opened_at FROM casefile_group g FORCE INDEX (casefile_group_newest)"
                + " STRAIGHT_JOIN casefile_case c ON c.case_key = g.case_key" + text("g")
                + " WHERE g.candidate_group = " + parameter(group) + conditions("g.opened_at") + unit() + process()
                + only + ended() + " ORDER BY g.opened_at DESC, g.case_key DESC LIMIT " + limit;
    }

    private List<String> states() {
        return query.outcome().isPresent()
                ? List.of("TRUE")
                : query.ended().map(ended -> List.of(ended ? "TRUE" : "FALSE")).orElse(List.of("FALSE", "TRUE"));
    }

    private String unit() {
        return query.unit().map(unit -> " AND c.unit_code = " + parameter(unit.value())).orElse("");
    }

    private String process() {
        return query.process()
                .map(process -> " AND c.process_key = " + parameter(process.value()))
                .orElse("");
    }

    private String outcome() {
        return query.outcome().map(key -> " AND c.outcome_key = " + parameter(key)).orElse("");
    }

    private String ended() {
        return query.ended().map(ended -> " AND c.ended = " + (ended ? "TRUE" : "FALSE")).orElse("") + outcome();
    }

    private String text(String alias) {
        return patterns.isEmpty()
                ? ""
                : " STRAIGHT_JOIN inbox_case i ON i.case_key = " + alias + ".case_key"
                        + patterns.stream()
                                .map(pattern -> " AND i.search_text LIKE " + parameter(pattern))
                                .collect(Collectors.joining());
    }

    private String conditions(String openedAt) {
        List<String> conditions = new ArrayList<>();
        query.from().ifPresent(day -> conditions.add(openedAt + " >= " + parameter(start(day))));
        query.to().ifPresent(day -> conditions.add(openedAt + " < " + parameter(start(day.plusDays(1)))));
        behind.ifPresent(cursor -> {
            String at = parameter(utc(cursor.openedAt()));
            String alias = openedAt.substring(0, 2);
            conditions.add("%1$s <= %2$s AND (%1$s < %2$s OR %3$scase_key < %4$s)"
                    .formatted(openedAt, at, alias, parameter(cursor.key())));
        });
        return conditions.stream().map(condition -> " AND " + condition).collect(Collectors.joining());
    }

    private String parameter(Object value) {
        String name = "p" + parameters.size();
        parameters.put(name, value);
        return ":" + name;
    }

    private static LocalDateTime start(LocalDate day) {
        return utc(day.atStartOfDay(Dates.ZONE).toInstant());
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
