package vn.hoalu.inbox;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoalu.access.Actor;

/**
 * The statement that counts an official's lists. Of a whole group the kept numbers of the hours are summed up; where
 * something falls due in this very hour, only that is looked at; the rest is what single persons hold or wait for.
 */
final class CountQuery {
    private static final Instant FIRST_HOUR = Instant.parse("2000-01-01T00:00:00Z");

    private final Parameters parameters = new Parameters();
    private final List<String> parts = new ArrayList<>();
    private final Map<InboxList, List<GroupSlice>> ofThisHour = new EnumMap<>(InboxList.class);
    private final Actor actor;
    private final String now;
    private final String hour;
    private final String hourStart;

    CountQuery(Actor actor, Instant now) {
        this.actor = actor;
        // What is due at this very moment is not overdue yet.
        Instant start = now.minusMillis(1).truncatedTo(ChronoUnit.HOURS);
        this.now = parameters.of(now);
        this.hourStart = parameters.of(start);
        this.hour = parameters.of(ChronoUnit.HOURS.between(FIRST_HOUR, start));
        held(InboxList.MINE, "assignee = " + me());
        todo();
        covered();
        waiting();
    }

    private void todo() {
        List<GroupSlice> listed = GroupSlice.listed(actor);
        groups(InboxList.TODO, listed);
        String outside = listed.isEmpty()
                ? ""
                : listed.stream().map(this::in).collect(Collectors.joining(" OR ", " AND NOT (", ")"));
        held(InboxList.TODO, "assignee = " + me() + outside);
    }

    private void covered() {
        groups(InboxList.COVERED, GroupSlice.covered(actor));
        for (GroupSlice slice : GroupSlice.heldByAbsent(actor)) {
            String holder = parameters.of(slice.holder().orElseThrow().toString());
            held(InboxList.COVERED, "assignee = " + holder + " AND " + in(slice));
        }
    }

    private void groups(InboxList list, List<GroupSlice> slices) {
        List<GroupSlice> whole =
                slices.stream().filter(slice -> slice.process().isEmpty()).toList();
        if (!whole.isEmpty()) {
            parts.add(("SELECT '%1$s', COALESCE(SUM(tasks), 0), COALESCE(SUM(IF(due_hour <= %2$s, tasks, 0)), 0),"
                            + " COALESCE(SUM(IF(due_hour = %2$s + 1, tasks, 0)), 0)"
                            + " FROM inbox_count FORCE INDEX (PRIMARY) WHERE candidate_group IN (%3$s)")
                    .formatted(list, hour, among(whole)));
            ofThisHour.put(list, whole);
        }
        slices.stream().filter(slice -> slice.process().isPresent()).forEach(slice -> ofOneProcess(list, slice));
    }

    private String among(List<GroupSlice> slices) {
        return slices.stream().map(slice -> parameters.of(slice.group())).collect(Collectors.joining(", "));
    }

    /** How many of this hour's tasks of a list's groups are overdue by now; asked where the first statement found some. */
    String ofThisHour(InboxList list) {
        return "SELECT COUNT(*) FROM inbox_task FORCE INDEX (inbox_task_of_group) WHERE candidate_group IN ("
                + among(ofThisHour.getOrDefault(list, List.of())) + ") AND active = TRUE AND due_sort > " + hourStart
                + " AND due_sort < " + now;
    }

    /** For a deputy of one process: counted, kind by kind. */
    private void ofOneProcess(InboxList list, GroupSlice slice) {
        parts.add("SELECT '%s', COUNT(*), COALESCE(SUM(t.due_sort < %s), 0), 0".formatted(list, now)
                + " FROM inbox_kind k STRAIGHT_JOIN inbox_task t FORCE INDEX (inbox_task_of_kind)"
                + " ON t.candidate_group = k.candidate_group AND t.active = TRUE AND t.kind = k.kind"
                + " WHERE k.candidate_group = %s AND k.process_key = %s"
                        .formatted(
                                parameters.of(slice.group()),
                                parameters.of(slice.process().orElseThrow())));
    }

    private void held(InboxList list, String condition) {
        counted(list, "inbox_task_of_assignee", condition);
    }

    private void waiting() {
        String others = Stream.of(" AND NOT (assignee <=> " + me() + ")", notInMyGroups())
                .collect(Collectors.joining());
        counted(InboxList.WAITING, "inbox_task_previous_by", "previous_by = " + me() + others);
        counted(
                InboxList.WAITING,
                "inbox_task_started_by",
                "started_by = %1$s AND NOT (previous_by <=> %1$s)".formatted(me()) + others);
    }

    private String notInMyGroups() {
        return actor.groups().isEmpty()
                ? ""
                : actor.groups().stream()
                        .sorted()
                        .map(parameters::of)
                        .collect(Collectors.joining(", ", " AND NOT (assignee IS NULL AND candidate_group IN (", "))"));
    }

    private void counted(InboxList list, String index, String condition) {
        parts.add("SELECT '%s', COUNT(*), COALESCE(SUM(due_sort < %s), 0), 0 FROM inbox_task FORCE INDEX (%s)"
                        .formatted(list, now, index)
                + " WHERE " + condition + " AND active = TRUE");
    }

    private String in(GroupSlice slice) {
        String process = slice.process()
                .map(key -> " AND process_key = " + parameters.of(key))
                .orElse("");
        return "(candidate_group = " + parameters.of(slice.group()) + process + ")";
    }

    private String me() {
        return parameters.of(actor.id().toString());
    }

    String sql() {
        return String.join(" UNION ALL ", parts);
    }

    Parameters parameters() {
        return parameters;
    }
}
