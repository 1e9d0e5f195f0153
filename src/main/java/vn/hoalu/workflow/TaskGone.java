package vn.hoalu.workflow;

import java.util.Map;
import vn.hoalu.base.BrokenRule;

/** The task has ended, or another person holds it: whoever was quicker won. */
public class TaskGone extends BrokenRule {

    public TaskGone(TaskId task) {
        super("Task %s has ended or is held by another person".formatted(task), "workflow.error.taskGone", Map.of());
    }
}
