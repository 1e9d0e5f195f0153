package vn.hoalu.workflow.engine;

import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import vn.hoalu.workflow.TaskGone;
import vn.hoalu.workflow.TaskId;
import vn.hoalu.workflow.Variables;

/**
 * Makes a person the holder of a task and completes it in one command: the task is read once and written once. Two
 * commands would each read and write it.
 */
final class FinishTask implements Command<@Nullable Void> {

    private final TaskId id;
    private final String userId;
    private final Variables variables;

    FinishTask(TaskId id, String userId, Variables variables) {
        this.id = id;
        this.userId = userId;
        this.variables = variables;
    }

    @Override
    public @Nullable Void execute(CommandContext context) {
        TaskEntity task = context.getTaskManager().findTaskById(id.value());
        if (task == null || isAnothers(task.getAssignee())) {
            throw new TaskGone(id);
        }
        if (task.getAssignee() == null) {
            task.setAssignee(userId);
        }
        new CompleteTaskCmd(id.value(), variables.asMap()).execute(context);
        return null;
    }

    private boolean isAnothers(@Nullable String holder) {
        return holder != null && !holder.equals(userId);
    }
}
