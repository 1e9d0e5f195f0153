package vn.hoalu.casefile;

import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Stamp;
import vn.hoalu.inbox.TaskTaken;
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

    private final NewEntries entries;
    private final CaseGroups groups;

    TaskTimeline(NewEntries entries, CaseGroups groups) {
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
                enter(completed, COMPLETED, Optional.of(stamp(completed.userId(), completed.task())), "completed");
            case TaskEvent.Cancelled cancelled -> enter(cancelled, CANCELLED, Optional.empty(), "cancelled");
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(TaskTaken taken) {
        entries.add(Entry.ofTaken(taken, CLAIMED));
    }

    // The engine reports other changes too: only a new holder is worth a line.
    private void changed(TaskEvent.Changed event) {
        event.handover().ifPresent(handover -> {
            String occasion = "held " + UUID.randomUUID();
            Optional<String> now = event.task().assignee();
            if (now.isPresent()) {
                enter(event, CLAIMED, now.map(taker -> stamp(taker, event.task())), occasion);
            } else {
                enter(event, RETURNED, handover.from().map(giver -> stamp(giver, handover)), occasion);
            }
        });
    }

    private static Stamp stamp(String giver, TaskEvent.Handover handover) {
        Optional<String> absent = handover.fromOnBehalfOf().filter(each -> !each.equals(giver));
        return new Stamp(OfficialId.of(giver), absent.map(OfficialId::of));
    }

    private static Stamp stamp(String userId, TaskEvent.Task task) {
        return new Stamp(OfficialId.of(userId), task.onBehalfOf().map(OfficialId::of));
    }

    /** Nothing is asked first: the table takes no occasion twice. */
    private void enter(TaskEvent event, String messageKey, Optional<Stamp> by, String kind) {
        entries.add(Entry.ofTask(event, messageKey, by, event.task().id() + " " + kind));
    }
}
