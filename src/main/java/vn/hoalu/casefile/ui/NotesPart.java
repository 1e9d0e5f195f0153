package vn.hoalu.casefile.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.function.Supplier;
import vn.hoalu.access.Actor;
import vn.hoalu.access.CurrentActor;
import vn.hoalu.base.Messages;
import vn.hoalu.casefile.ReadingNotes;
import vn.hoalu.casefile.WritingNotes;
import vn.hoalu.inbox.Drafts;
import vn.hoalu.inbox.ui.CasePart;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.TaskId;

/** What the notes of a case need. */
@org.springframework.stereotype.Component
record NotesPart(
        ReadingNotes reading, WritingNotes writing, Drafts drafts, CurrentActor currentActor, Messages messages)
        implements CasePart {

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String name() {
        return "notes";
    }

    @Override
    public String titleKey() {
        return "casefile.note.title";
    }

    @Override
    public Optional<Supplier<Component>> of(CaseKey caseKey, Optional<TaskId> task, Actor actor) {
        return reading.open(caseKey, actor) ? Optional.of(() -> new NotesPanel(caseKey, this)) : Optional.empty();
    }
}
