package vn.hoalu.inbox;

import vn.hoalu.base.BrokenRule;
import vn.hoalu.workflow.TaskId;

/** Not the person's fault, and nothing of this task was kept. */
class BulkFault extends BrokenRule {
    BulkFault(TaskId task, Throwable cause) {
        super("Task %s: %s".formatted(task, cause.getMessage()), "inbox.bulk.fault");
        initCause(cause);
    }
}
