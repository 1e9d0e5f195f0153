package vn.hoalu.inbox;

import vn.hoalu.base.BrokenRule;
import vn.hoalu.workflow.TaskId;

/** The task asks for somebody's judgement: it is completed on its own. */
class BulkRefused extends BrokenRule {
    BulkRefused(TaskId task) {
        super(
                "Task %s is not marked as one that may be completed with others".formatted(task),
                "inbox.bulk.notOffered");
    }
}
