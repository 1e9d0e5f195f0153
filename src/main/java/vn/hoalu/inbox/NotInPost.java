package vn.hoalu.inbox;

import java.util.Map;
import vn.hoalu.base.BrokenRule;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.workflow.TaskId;

/** Whoever is to get a task must hold the post it waits for. */
class NotInPost extends BrokenRule {
    NotInPost(TaskId task, OfficialId official) {
        super(
                "Official %s does not hold the post of task %s".formatted(official, task),
                "inbox.error.notInPost",
                Map.of());
    }
}
