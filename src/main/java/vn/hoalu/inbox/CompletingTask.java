package vn.hoalu.inbox;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Actor;
import vn.hoalu.base.CommandId;
import vn.hoalu.forms.FormDefinition;
import vn.hoalu.workflow.TaskId;
import vn.hoalu.workflow.Variables;
import vn.hoalu.workflow.Workflow;

@Service
class CompletingTask {
    private final CommandLog commands;
    private final InboxTasks tasks;
    private final TaskHandlers handlers;
    private final TaskForms forms;
    private final FormContexts contexts;
    private final KeptAnswers kept;
    private final HoldingTask holding;
    private final DraftRows drafts;
    private final Workflow workflow;

    CompletingTask(
            CommandLog commands,
            InboxTasks tasks,
            TaskHandlers handlers,
            TaskForms forms,
            FormContexts contexts,
            KeptAnswers kept,
            HoldingTask holding,
            DraftRows drafts,
            Workflow workflow) {
        this.commands = commands;
        this.tasks = tasks;
        this.handlers = handlers;
        this.forms = forms;
        this.contexts = contexts;
        this.kept = kept;
        this.holding = holding;
        this.drafts = drafts;
        this.workflow = workflow;
    }

    @Transactional
    public void complete(CommandId command, TaskId id, Map<String, Object> entered, Actor actor) {
        if (commands.firstArrival(command, actor)) {
            InboxTask task = tasks.demandAlone(id, actor);
            Actor acting = task.demandWorkableBy(actor);
            Optional<TaskHandler> handler = handlers.of(task);
            handler.ifPresent(each -> each.demandMayAct(task.caseKey(), acting));
            // Taken before anything is done in it, so that the timeline tells it in this order.
            holding.takeToFinish(task, acting);
            workflow.complete(id, actor.id().toString(), answered(task, handler, entered, acting));
            holding.account(acting, "task.completed", task);
            drafts.delete(new DraftPlace.OfTask(id), actor);
        }
    }

    private Variables answered(
            InboxTask task, Optional<TaskHandler> handler, Map<String, Object> entered, Actor actor) {
        FormDefinition form = forms.of(task);
        // What the form opened with is read again: nothing of it comes back from a browser.
        Map<String, Object> known =
                handler.map(each -> each.prefill(task.caseKey())).orElse(Map.of());
        Answers answers = forms.judged(form, entered, contexts.of(task.caseKey(), known, actor));
        return handler.map(each -> each.complete(task.caseKey(), answers, actor))
                .orElseGet(() -> kept.keep(task, form, answers, actor));
    }
}
