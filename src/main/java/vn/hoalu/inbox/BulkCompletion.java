package vn.hoalu.inbox;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Actor;
import vn.hoalu.workflow.Models;
import vn.hoalu.workflow.TaskId;

/**
 * Which tasks may be completed with others and what then stands in their forms: the designer says it by the extension
 * property {@code bulk} of the user task, and the form says the rest by what it starts with.
 */
@Service
class BulkCompletion {
    private static final String PROPERTY = "bulk";

    private final InboxTasks tasks;
    private final TaskForms forms;
    private final TaskHandlers handlers;
    private final Models models;

    BulkCompletion(InboxTasks tasks, TaskForms forms, TaskHandlers handlers, Models models) {
        this.tasks = tasks;
        this.forms = forms;
        this.handlers = handlers;
        this.models = models;
    }

    /** @throws BulkRefused where the model does not offer it */
    @Transactional(readOnly = true)
    public Map<String, Object> entered(TaskId id, Actor actor) {
        InboxTask task = tasks.demand(id, actor);
        if (models.property(task.definitionId(), task.element(), PROPERTY)
                .filter("true"::equals)
                .isEmpty()) {
            throw new BulkRefused(id);
        }
        Map<String, Object> entered = new HashMap<>(forms.of(task).defaults());
        handlers.of(task).ifPresent(handler -> entered.putAll(handler.prefill(task.caseKey())));
        return entered;
    }
}
