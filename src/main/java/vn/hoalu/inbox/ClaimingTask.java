package vn.hoalu.inbox;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Actor;
import vn.hoalu.base.CommandId;
import vn.hoalu.workflow.TaskId;

@Service
class ClaimingTask {
    private final CommandLog commands;
    private final InboxTasks tasks;
    private final TaskHandlers handlers;
    private final HoldingTask holding;

    ClaimingTask(CommandLog commands, InboxTasks tasks, TaskHandlers handlers, HoldingTask holding) {
        this.commands = commands;
        this.tasks = tasks;
        this.handlers = handlers;
        this.holding = holding;
    }

    @Transactional
    public void claim(CommandId command, TaskId id, Actor actor) {
        if (commands.firstArrival(command, actor)) {
            InboxTask task = tasks.demandAlone(id, actor);
            Actor acting = task.demandWorkableBy(actor);
            handlers.of(task).ifPresent(handler -> handler.demandMayAct(task.caseKey(), acting));
            holding.take(task, acting);
        }
    }
}
