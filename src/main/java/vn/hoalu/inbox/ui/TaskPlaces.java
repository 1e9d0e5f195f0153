package vn.hoalu.inbox.ui;

import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.hoalu.access.Actor;
import vn.hoalu.access.CurrentActor;
import vn.hoalu.forms.FormContext;
import vn.hoalu.forms.FormDefinition;
import vn.hoalu.forms.Forms;
import vn.hoalu.forms.ui.FileAdding;
import vn.hoalu.forms.ui.FormView;
import vn.hoalu.forms.ui.SubmittedForm;
import vn.hoalu.inbox.Drafts;
import vn.hoalu.inbox.FormContexts;
import vn.hoalu.inbox.Inbox;
import vn.hoalu.inbox.OpenTask;
import vn.hoalu.inbox.Presence;

/** What a form that is filled in needs, at a task or to start a case. */
@Component
record TaskPlaces(
        Inbox inbox,
        Drafts drafts,
        Presence presence,
        CaseParts parts,
        CurrentActor actor,
        Forms forms,
        FormContexts contexts,
        ObjectProvider<CaseFileAdding> files) {

    TaskPlace create(RowWords words, InboxView view) {
        return new TaskPlace(this, words, view);
    }

    FormView form(OpenTask task, RowWords words) {
        Actor here = actor.get();
        CaseFileAdding none = (caseKey, actor) -> FileAdding.NONE;
        FileAdding adding = files.getIfAvailable(() -> none).of(task.row().caseKey(), here);
        return new FormView(task.form(), forms, words.messages(), words.locale(), context(task), adding);
    }

    private FormContext context(OpenTask task) {
        return contexts.of(task.row().caseKey(), task.prefill(), actor.get());
    }

    FormView starting(FormDefinition form, RowWords words) {
        FormContext context = contexts.starting(actor.get());
        return new FormView(form, forms, words.messages(), words.locale(), context, FileAdding.NONE);
    }

    /** What stands in the form, as paper shows it: nothing cut off, no boxes. */
    SubmittedForm onPaper(OpenTask task, Map<String, Object> values, RowWords words) {
        return new SubmittedForm(task.form(), forms, words.messages(), words.locale(), values, context(task));
    }
}
