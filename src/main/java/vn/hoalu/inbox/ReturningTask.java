package vn.hoalu.inbox;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Actor;
import vn.hoalu.base.CommandId;
import vn.hoalu.workflow.TaskGone;
import vn.hoalu.workflow.TaskId;
import vn.hoalu.workflow.Workflow;

@Service
class ReturningTask {
    private final CommandLog commands;
    private final InboxTasks tasks;
    private final HoldingTask holding;
    private final Workflow workflow;

    ReturningTask(CommandLog commands, InboxTasks tasks, HoldingTask holding, Workflow workflow) {
        this.commands = commands;
        this.tasks = tasks;
        this.holding = holding;
        this.workflow = workflow;
    }

    @Transactional
    public void giveBack(CommandId command, TaskId id, Actor actor) {
        if (commands.firstArrival(command, actor)) {
            InboxTask task = tasks.demandAlone(id, actor);
            if (!task.state().active() || !task.heldBy(actor)) {
                throw new TaskGone(id);
            }
            // Also after the cover has ended: whose task it was is still true.
            Actor acting = task.heldFor().map(actor::actingFor).orElse(actor);
            holding.account(acting, "task.returned", task);
            workflow.unclaim(id, actor.id().toString());
        }
    }
}
