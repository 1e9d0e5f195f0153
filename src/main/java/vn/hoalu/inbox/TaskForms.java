package vn.hoalu.inbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.hoalu.forms.FormContext;
import vn.hoalu.forms.FormDefinition;
import vn.hoalu.forms.Forms;
import vn.hoalu.forms.Validation;
import vn.hoalu.workflow.Models;
import vn.hoalu.workflow.ProcessKey;

/** The forms of tasks and starts, and the server's judgement on what was entered in them. */
@Component
class TaskForms {
    static final FormDefinition EMPTY = new FormDefinition("empty", List.of());

    private final Models models;
    private final Forms forms;
    // As many as there are versions of forms.
    private final Map<String, FormDefinition> parsed = new ConcurrentHashMap<>();

    TaskForms(Models models, Forms forms) {
        this.models = models;
        this.forms = forms;
    }

    FormDefinition of(InboxTask task) {
        return of(task.definitionId(), task.element());
    }

    FormDefinition of(String definitionId, String element) {
        return read(models.formOf(definitionId, element));
    }

    FormDefinition starting(ProcessKey process) {
        return read(models.startFormOf(process));
    }

    /** @throws FormRejected where the values do not fit */
    Answers judged(FormDefinition form, Map<String, Object> entered, FormContext context) {
        Validation validation = forms.validate(form, entered, context);
        if (!validation.ok()) {
            throw new FormRejected(form.id(), validation.errors());
        }
        return new Answers(validation.values());
    }

    private FormDefinition read(Optional<String> json) {
        return json.map(text -> parsed.computeIfAbsent(text, forms::read)).orElse(EMPTY);
    }
}
