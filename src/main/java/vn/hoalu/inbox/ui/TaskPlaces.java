package vn.hoalu.inbox.ui;

import java.util.Map;
import java.util.Optional;
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
        FileAdding adding = Optional.ofNullable(files.getIfAvailable())
                .map(kept -> kept.of(task.row().caseKey(), here))
                .orElse(FileAdding.NONE);
        return new FormView(task.form(), forms, words.messages(), words.locale(), context(task), adding);
    }

    private FormContext context(OpenTask task) {
        return contexts.of(task.row().caseKey(), task.prefill(), actor.get());
    }

    FormView starting(FormDefinition form, RowWords words) {
        FormContext context = contexts.starting(actor.get());
        FileAdding adding = Optional.ofNullable(files.getIfAvailable())
                .map(kept -> kept.starting(actor.get()))
                .orElse(FileAdding.NONE);
        return new FormView(form, forms, words.messages(), words.locale(), context, adding);
    }

    /** What stands in the form, as paper shows it: nothing cut off, no boxes. */
    SubmittedForm onPaper(OpenTask task, Map<String, Object> values, RowWords words) {
        return new SubmittedForm(task.form(), forms, words.messages(), words.locale(), values, context(task));
    }
}
