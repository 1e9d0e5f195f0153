package vn.hoalu.inbox;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.TaskEvent;
import vn.hoalu.workflow.TaskId;

/**
 * Live tasks of the engine beside the inbox's rows.
 *
 * @param rows       of the live tasks, whatever state they say, and all that say a task is live
 * @param cases      what the rows of the tasks' cases have to say
 * @param unfindable tasks whose case is looked up by other words than it should be
 */
record Pairs(
        List<TaskEvent.Task> live, Map<TaskId, InboxTask> rows, Map<CaseKey, InboxCase> cases, Set<TaskId> unfindable) {

    List<TaskEvent.Task> missing() {
        return live.stream().filter(task -> !rows.containsKey(task.id())).toList();
    }

    List<TaskEvent.Task> stale() {
        return live.stream()
                .filter(task -> rows.get(task.id()) instanceof InboxTask row && !agree(row, task))
                .toList();
    }

    private boolean agree(InboxTask row, TaskEvent.Task task) {
        return row.agreesWith(task)
                && !unfindable.contains(task.id())
                && (!(subject(task) instanceof InboxCase about) || row.tellsOf(about));
    }

    private @Nullable InboxCase subject(TaskEvent.Task task) {
        return cases.get(task.caseKey());
    }

    /** Also of a row that is missing. */
    List<TaskEvent.Task> toBeFoundAgain() {
        return live.stream().filter(task -> unfindable.contains(task.id())).toList();
    }

    InboxTask correct(TaskEvent.Task task) {
        InboxTask row = Objects.requireNonNull(rows.get(task.id()));
        row.follow(task);
        if (subject(task) instanceof InboxCase known) {
            row.describe(known);
        }
        return row;
    }

    List<InboxTask> orphaned() {
        Set<TaskId> known = live.stream().map(TaskEvent.Task::id).collect(Collectors.toSet());
        return rows.values().stream().filter(row -> !known.contains(row.id())).toList();
    }

    RebuildingInbox.Difference difference() {
        return new RebuildingInbox.Difference(
                ids(missing()),
                ids(stale()),
                orphaned().stream().map(InboxTask::id).toList());
    }

    private static List<TaskId> ids(List<TaskEvent.Task> tasks) {
        return tasks.stream().map(TaskEvent.Task::id).toList();
    }
}
