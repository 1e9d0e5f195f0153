package vn.hoalu.inbox;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Actor;
import vn.hoalu.base.CommandId;
import vn.hoalu.workflow.TaskId;
import vn.hoalu.workflow.Workflow;

@Service
class ClaimingTask {
    private final CommandLog commands;
    private final InboxTasks tasks;
    private final TaskHandlers handlers;
    private final Workflow workflow;

    ClaimingTask(CommandLog commands, InboxTasks tasks, TaskHandlers handlers, Workflow workflow) {
        this.commands = commands;
        this.tasks = tasks;
        this.handlers = handlers;
        this.workflow = workflow;
    }

    @Transactional
    public void claim(CommandId command, TaskId id, Actor actor) {
        if (commands.firstArrival(command, actor)) {
            InboxTask task = tasks.demandAlone(id, actor);
            task.demandWorkableBy(actor);
            handlers.of(task).ifPresent(handler -> handler.demandMayAct(task.caseKey(), actor));
            workflow.claim(id, actor.id().toString());
        }
    }
}
