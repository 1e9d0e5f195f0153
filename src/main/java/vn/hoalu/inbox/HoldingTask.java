package vn.hoalu.inbox;

import java.util.Optional;
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

    HoldingTask(Workflow workflow, AuditLog auditLog) {
        this.workflow = workflow;
        this.auditLog = auditLog;
    }

    void take(InboxTask task, Actor acting) {
        String holder = acting.id().toString();
        boolean plain = task.assignee().isEmpty() || task.heldBy(acting);
        if (plain && task.heldFor().equals(acting.onBehalfOf())) {
            workflow.claim(task.id(), holder);
            return;
        }
        boolean taken = !task.heldBy(acting) || task.heldFor().isEmpty();
        workflow.handOver(
                task.id(),
                task.assignee().map(OfficialId::toString),
                holder,
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
