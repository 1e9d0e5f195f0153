package vn.hoalu.inbox;

import java.util.Map;
import vn.hoalu.access.Actor;
import vn.hoalu.base.BrokenRule;
import vn.hoalu.workflow.TaskId;

/** No such task for this official; a foreign unit's task is not told from one that never was. */
public class TaskNotFound extends BrokenRule {
    TaskNotFound(TaskId task, Actor actor) {
        super("Task %s is not in the inbox of %s".formatted(task, actor.id()), "inbox.error.notFound", Map.of());
    }
}
