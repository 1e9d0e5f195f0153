package vn.hoalu.casefile;

import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.workflow.TaskEvent;

/** Writes down what happens to the tasks of a case, in the transaction in which it happens. */
@Component
class TaskTimeline {

    private static final String CLAIMED = "casefile.entry.claimed";
    private static final String RETURNED = "casefile.entry.returned";
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
                once(completed, COMPLETED, Optional.of(completed.userId()), "completed");
            case TaskEvent.Cancelled cancelled -> once(cancelled, CANCELLED, Optional.empty(), "cancelled");
        }
    }

    // The engine reports one claim several times, and other changes too: only a new holder is worth a line.
    private void changed(TaskEvent.Changed event) {
        Optional<OfficialId> holder = holder(event.task());
        Optional<OfficialId> now = event.task().assignee().map(OfficialId::of);
        if (holder.equals(now)) {
            return;
        }
        String occasion = "held-" + entries.countByTaskId(event.task().id().value());
        once(event, now.isPresent() ? CLAIMED : RETURNED, now.or(() -> holder).map(OfficialId::toString), occasion);
    }

    private Optional<OfficialId> holder(TaskEvent.Task task) {
        return entries.findFirstByTaskIdOrderByIdDesc(task.id().value())
                .filter(last -> last.messageKey().equals(CLAIMED))
                .flatMap(Entry::by);
    }

    private void once(TaskEvent event, String messageKey, Optional<String> userId, String kind) {
        String occasion = event.task().id() + " " + kind;
        if (!entries.existsByOccasion(occasion)) {
            entries.save(Entry.ofTask(event, messageKey, userId.map(OfficialId::of), occasion));
        }
    }
}
