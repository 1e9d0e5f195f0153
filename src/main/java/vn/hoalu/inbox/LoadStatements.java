package vn.hoalu.inbox;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The statements that look at a unit's open tasks, by indexes that carry all they ask for. */
final class LoadStatements {
    private static final String OF_GROUP = "inbox_task_of_group";
    private static final String OF_ASSIGNEE = "inbox_task_of_assignee";

    private final Parameters parameters = new Parameters();
    private final List<String> groups;
    private final List<String> people;
    private final Instant now;

    /** @param people who has a part of their own */
    LoadStatements(Collection<String> groups, Collection<String> people, Instant now) {
        this.groups = groups.stream().sorted().toList();
        this.people = List.copyOf(people);
        this.now = now;
    }

    /** @param key a state of the tasks of all groups, or the id of who holds them */
    record Counted(String key, UnitLoad.Amount amount) {}

    /** One statement, so that its numbers are of one moment. */
    List<Counted> counts(JdbcClient jdbc) {
        return parameters
                .ask(jdbc, countsSql())
                .query((row, number) -> new Counted(
                        row.getString(1), new UnitLoad.Amount(row.getLong(2), row.getLong(3), row.getLong(4))))
                .list();
    }

    String countsSql() {
        String ofStates = counted("state", OF_GROUP, inGroups());
        return people.isEmpty()
                ? ofStates
                : ofStates + " UNION ALL "
                        + counted("assignee", OF_ASSIGNEE, "assignee IN (" + among(people) + ") AND " + inGroups());
    }

    private String counted(String key, String index, String condition) {
        DueRange week = DueRange.of(InboxFilter.Due.THIS_WEEK, now);
        return "SELECT %1$s, COUNT(*), SUM(due_sort >= %2$s AND due_sort < %3$s), SUM(due_sort < %2$s)"
                        .formatted(
                                key,
                                parameters.of(now),
                                parameters.of(week.until().orElseThrow()))
                + " FROM inbox_task FORCE INDEX (%s) WHERE %s AND active = TRUE GROUP BY %s"
                        .formatted(index, condition, key);
    }

    Parameters parameters() {
        return parameters;
    }

    List<InboxTask> page(Share share, InboxFilter.Due due, Optional<Cursor> after, int limit, JdbcClient jdbc) {
        String further = due(due)
                + after.map(end -> PageOrder.DUE.behind(end.at(), end.id(), parameters))
                        .orElse("");
        List<Branch> branches =
                branches(share).stream().map(branch -> branch.and(further)).toList();
        return new MergedPage(PageOrder.DUE, parameters, branches, limit, jdbc).read();
    }

    private List<Branch> branches(Share share) {
        return switch (share) {
            case Share.Held held ->
                List.of(new Branch(
                        OF_ASSIGNEE,
                        "assignee = " + parameters.of(held.by().toString()) + " AND active = TRUE AND " + inGroups()));
            case Share.Waiting waiting -> ofGroups(" AND state = 'OPEN'");
            case Share.Elsewhere elsewhere ->
                ofGroups(" AND state = 'CLAIMED'"
                        + (people.isEmpty() ? "" : " AND assignee NOT IN (" + among(people) + ")"));
        };
    }

    private List<Branch> ofGroups(String condition) {
        return groups.stream()
                .map(group -> new Branch(
                        OF_GROUP, "candidate_group = " + parameters.of(group) + " AND active = TRUE" + condition))
                .toList();
    }

    private String due(InboxFilter.Due due) {
        DueRange range = DueRange.of(due, now);
        return range.from()
                        .map(from -> " AND due_sort >= " + parameters.of(from))
                        .orElse("")
                + range.until()
                        .map(until -> " AND due_sort < " + parameters.of(until))
                        .orElse("");
    }

    private String inGroups() {
        return "candidate_group IN (" + among(groups) + ")";
    }

    private String among(List<String> values) {
        return values.stream().map(parameters::of).collect(Collectors.joining(", "));
    }
}
