package vn.hoalu.inbox;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.workflow.TaskEvent;

/** Writes the inbox in the engine's own transaction: both keep a task, or neither does. */
@Component
class RecordingTasks {
    private final InboxTasks tasks;
    private final StepsBefore steps;

    RecordingTasks(InboxTasks tasks, StepsBefore steps) {
        this.tasks = tasks;
        this.steps = steps;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(TaskEvent event) {
        // Nothing is asked before it is written: the engine makes a task once.
        if (event instanceof TaskEvent.Created created) {
            tasks.addNext(created.task());
        } else {
            follow(event);
        }
    }

    private void follow(TaskEvent event) {
        // A task from before the inbox existed has no row yet; its next event makes one.
        InboxTask row = tasks.find(event.task().id()).orElseGet(() -> tasks.add(event.task()));
        tasks.follow(row, event.task());
        if (event instanceof TaskEvent.Completed completed) {
            complete(row, completed);
        } else if (event instanceof TaskEvent.Cancelled cancelled) {
            row.cancel(cancelled.at());
        }
    }

    private void complete(InboxTask row, TaskEvent.Completed completed) {
        OfficialId by = OfficialId.of(completed.userId());
        row.complete(by, completed.at());
        steps.done(row.caseKey(), by);
    }
}
