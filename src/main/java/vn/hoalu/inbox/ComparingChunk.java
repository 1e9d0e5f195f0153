package vn.hoalu.inbox;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.TaskEvent;
import vn.hoalu.workflow.TaskId;
import vn.hoalu.workflow.Workflow;

/** One chunk of the comparison: engine and inbox are read from one snapshot, or every busy moment would look wrong. */
@Service
class ComparingChunk {
    private static final int SIZE = 500;
    // Above every id: digits and letters come before it.
    private static final String END = "~";

    private final Workflow workflow;
    private final InboxTasks tasks;
    private final CaseWords words;
    private final Clock clock;

    ComparingChunk(Workflow workflow, InboxTasks tasks, CaseWords words, Clock clock) {
        this.workflow = workflow;
        this.tasks = tasks;
        this.words = words;
        this.clock = clock;
    }

    /**
     * @param compared how many live tasks were looked at
     * @param last     id to go on behind; empty at the end
     */
    record Chunk(RebuildingInbox.Difference difference, int compared, Optional<TaskId> last) {}

    /**
     * A row that somebody changes meanwhile is newer than what is seen here: writing it fails by its version, or by its
     * key where it is new, and the chunk is looked at again.
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public Chunk compare(Optional<TaskId> after, boolean repair) {
        List<TaskEvent.Task> live = workflow.openTasks(after, SIZE);
        Optional<TaskId> last = live.size() < SIZE
                ? Optional.empty()
                : Optional.of(live.getLast().id());
        Pairs pairs = paired(
                live, tasks.activeBehind(lowest(after), last.map(TaskId::value).orElse(END)));
        // Told before it is put right.
        RebuildingInbox.Difference difference = pairs.difference();
        if (repair) {
            tasks.addAll(pairs.missing());
            pairs.stale().forEach(pairs::correct);
            pairs.orphaned().forEach(row -> row.cancel(clock.instant()));
            // Last: a row that is written brings words of its own.
            tasks.write();
            pairs.toBeFoundAgain().forEach(task -> words.rewrite(task, pairs.cases()));
        }
        return new Chunk(difference, live.size(), last);
    }

    private static String lowest(Optional<TaskId> after) {
        return after.map(TaskId::value).orElse("");
    }

    /** Three statements more for a whole chunk, and none for a row of it. */
    private Pairs paired(List<TaskEvent.Task> live, List<InboxTask> active) {
        Map<TaskId, InboxTask> rows = new HashMap<>();
        active.forEach(row -> rows.put(row.id(), row));
        List<String> unseen = live.stream()
                .map(task -> task.id().value())
                .filter(id -> !rows.containsKey(new TaskId(id)))
                .toList();
        tasks.among(unseen).forEach(row -> rows.put(row.id(), row));
        Map<CaseKey, InboxCase> cases = tasks.subjectsOf(live);
        return new Pairs(live, rows, cases, words.wrong(live, cases));
    }

    /** Of a transaction that has just written them, so that nobody else can. */
    @Transactional(propagation = Propagation.MANDATORY)
    public RebuildingInbox.Difference compareGroups(Collection<String> groups) {
        RebuildingInbox.Difference sum = RebuildingInbox.Difference.NONE;
        Set<TaskId> known = new HashSet<>();
        Optional<TaskId> after = Optional.empty();
        do {
            List<TaskEvent.Task> live = workflow.openTasks(groups, after, SIZE);
            Map<TaskId, InboxTask> rows = rowsOf(live);
            known.addAll(ids(live));
            sum = sum.plus(difference(live, rows));
            tasks.forget(rows.values());
            after = live.size() < SIZE
                    ? Optional.empty()
                    : Optional.of(live.getLast().id());
        } while (after.isPresent());
        List<TaskId> orphaned = tasks.activeOf(groups).stream()
                .filter(id -> !known.contains(id))
                .toList();
        return sum.plus(new RebuildingInbox.Difference(List.of(), List.of(), orphaned));
    }

    private static RebuildingInbox.Difference difference(List<TaskEvent.Task> live, Map<TaskId, InboxTask> rows) {
        return new RebuildingInbox.Difference(
                ids(live.stream().filter(task -> !rows.containsKey(task.id())).toList()),
                ids(live.stream()
                        .filter(task -> rows.get(task.id()) instanceof InboxTask row && !row.agreesWith(task))
                        .toList()),
                List.of());
    }

    private Map<TaskId, InboxTask> rowsOf(List<TaskEvent.Task> live) {
        return tasks.among(live.stream().map(task -> task.id().value()).toList()).stream()
                .collect(Collectors.toMap(InboxTask::id, Function.identity()));
    }

    private static List<TaskId> ids(List<TaskEvent.Task> live) {
        return live.stream().map(TaskEvent.Task::id).toList();
    }
}
