package vn.hoalu.inbox;

import java.util.Map;
import vn.hoalu.access.Actor;
import vn.hoalu.base.BrokenRule;
import vn.hoalu.workflow.TaskId;

/** The holder took the task as a deputy and is none any more: it can only be given back. */
public class CoverOver extends BrokenRule {
    CoverOver(TaskId task, Actor actor) {
        super(
                "%s holds task %s as a deputy and is none now".formatted(actor.id(), task),
                "inbox.error.coverOver",
                Map.of());
    }
}
