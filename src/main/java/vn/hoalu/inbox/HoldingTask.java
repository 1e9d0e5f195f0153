package vn.hoalu.inbox;

import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.hoalu.access.Actor;
import vn.hoalu.access.AuditLog;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.workflow.Workflow;

/** Puts a task into a person's hands, in the capacity in which they work on it. */
@Component
class HoldingTask {
    private final Workflow workflow;
    private final AuditLog auditLog;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HoldingTask(Workflow workflow, AuditLog auditLog, ApplicationEventPublisher events, Clock clock) {
        this.workflow = workflow;
        this.auditLog = auditLog;
        this.events = events;
        this.clock = clock;
    }

    void take(InboxTask task, Actor acting) {
        if (isFree(task, acting)) {
            workflow.claim(task.id(), acting.id().toString());
        } else {
            handOver(task, acting);
        }
    }

    /** For whoever finishes it in the same breath: the engine makes them its holder when it completes it. */
    void takeToFinish(InboxTask task, Actor acting) {
        if (!isFree(task, acting)) {
            handOver(task, acting);
        } else if (task.assignee().isEmpty()) {
            events.publishEvent(new TaskTaken(
                    task.caseKey(), task.id(), task.definitionId(), task.element(), acting.stamp(), clock.instant()));
        }
    }

    /** Nobody's or already this person's, and in the capacity in which it is held. */
    private static boolean isFree(InboxTask task, Actor acting) {
        return (task.assignee().isEmpty() || task.heldBy(acting))
                && task.heldFor().equals(acting.onBehalfOf());
    }

    private void handOver(InboxTask task, Actor acting) {
        boolean taken = !task.heldBy(acting) || task.heldFor().isEmpty();
        workflow.handOver(
                task.id(),
                task.assignee().map(OfficialId::toString),
                acting.id().toString(),
                acting.onBehalfOf().map(OfficialId::toString));
        if (taken) {
            account(acting, "task.taken", task);
        }
    }

    /** Every act of a deputy is accounted for, also in a task whose business keeps no account of its own. */
    void account(Actor acting, String act, InboxTask task) {
        Optional<OfficialId> absent = acting.onBehalfOf();
        if (absent.isPresent()) {
            auditLog.record(acting.id(), absent, act, task.id().value());
        }
    }
}
