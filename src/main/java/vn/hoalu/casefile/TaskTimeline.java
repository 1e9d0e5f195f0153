package vn.hoalu.casefile;

import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Stamp;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.workflow.TaskEvent;

/** Writes down what happens to the tasks of a case, in the transaction in which it happens. */
@Component
class TaskTimeline {

    /** A task that changes hands: told in the case, but no piece of work in itself. */
    static final String CLAIMED = "casefile.entry.claimed";

    static final String RETURNED = "casefile.entry.returned";
    private static final String COMPLETED = "casefile.entry.completed";
    private static final String CANCELLED = "casefile.entry.cancelled";

    private final EntryRepository entries;
    private final CaseGroups groups;

    TaskTimeline(EntryRepository entries, CaseGroups groups) {
        this.entries = entries;
        this.groups = groups;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(TaskEvent event) {
        switch (event) {
            case TaskEvent.Created created ->
                groups.add(created.task().caseKey(), created.task().candidateGroup());
            case TaskEvent.Changed changed -> changed(changed);
            case TaskEvent.Completed completed ->
                once(completed, COMPLETED, Optional.of(stamp(completed.userId(), completed.task())), "completed");
            case TaskEvent.Cancelled cancelled -> once(cancelled, CANCELLED, Optional.empty(), "cancelled");
        }
    }

    // The engine reports one claim several times, and other changes too: only a new holder is worth a line.
    private void changed(TaskEvent.Changed event) {
        Optional<Entry> held = held(event.task());
        Optional<OfficialId> now = event.task().assignee().map(OfficialId::of);
        if (held.flatMap(Entry::by).equals(now)) {
            return;
        }
        String occasion = "held-" + entries.countByTaskId(event.task().id().value());
        if (now.isPresent()) {
            once(event, CLAIMED, now.map(taker -> stamp(taker.toString(), event.task())), occasion);
        } else {
            once(event, RETURNED, held.map(each -> new Stamp(each.by().orElseThrow(), each.onBehalfOf())), occasion);
        }
    }

    private Optional<Entry> held(TaskEvent.Task task) {
        return entries.findFirstByTaskIdOrderByIdDesc(task.id().value())
                .filter(last -> last.messageKey().equals(CLAIMED));
    }

    private static Stamp stamp(String userId, TaskEvent.Task task) {
        return new Stamp(OfficialId.of(userId), task.onBehalfOf().map(OfficialId::of));
    }

    private void once(TaskEvent event, String messageKey, Optional<Stamp> by, String kind) {
        String occasion = event.task().id() + " " + kind;
        if (!entries.existsByOccasion(occasion)) {
            entries.save(Entry.ofTask(event, messageKey, by, occasion));
        }
    }
}
