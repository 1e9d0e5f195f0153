package vn.hoalu.casefile.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import java.util.UUID;
import vn.hoalu.access.Actor;
import vn.hoalu.base.BrokenRule;
import vn.hoalu.base.CommandId;
import vn.hoalu.base.Rows;
import vn.hoalu.base.ui.Notices;
import vn.hoalu.casefile.Note;
import vn.hoalu.workflow.CaseKey;

/** The notes of a case, newest first, and a new one above them. */
class NotesPanel extends Section implements NoteLine.Wishes {

    private final CaseKey caseKey;
    private final transient NotesPart notes;
    private final NewNote entry;
    private final OrderedList list = new OrderedList();
    private final Paragraph none = new Paragraph();
    private final Button older = new Button();
    private CommandId command = CommandId.fresh();
    private Optional<String> next = Optional.empty();

    NotesPanel(CaseKey caseKey, NotesPart notes) {
        this.caseKey = caseKey;
        this.notes = notes;
        this.entry = new NewNote(caseKey, notes);
        addClassNames("panel", "case-notes");
        list.addClassName("notes");
        none.setText(getTranslation("casefile.note.none"));
        none.addClassName("quiet");
        older.setText(getTranslation("casefile.note.older"));
        older.addThemeVariants(ButtonVariant.TERTIARY);
        older.addClickListener(click -> show());
        Button write = new Button(getTranslation("casefile.note.write"), click -> write());
        Div foot = new Div(write);
        foot.addClassName("note-foot");
        add(new H2(getTranslation("casefile.note.title")), entry, foot, none, list, older);
        notes.reading().seen(caseKey, actor());
        MentionsLink.show(UI.getCurrentOrThrow(), notes.reading().unseen(actor()));
        again();
    }

    private Actor actor() {
        return notes.currentActor().get();
    }

    private void again() {
        list.removeAll();
        next = Optional.empty();
        show();
    }

    private void show() {
        Rows<Note> page = notes.reading().page(caseKey, next, actor());
        page.items().forEach(note -> list.add(new NoteLine(note, this)));
        next = page.next();
        older.setVisible(next.isPresent());
        list.setVisible(list.getChildren().findAny().isPresent());
        none.setVisible(!list.isVisible());
    }

    private void write() {
        attempt(
                () -> {
                    notes.writing().write(command, caseKey, entry.text(), entry.named(), actor());
                    command = CommandId.fresh();
                    entry.sent();
                },
                "casefile.note.written");
    }

    @Override
    public void correct(UUID note, String text) {
        attempt(() -> notes.writing().correct(note, text, actor()), "casefile.note.correctedDone");
    }

    @Override
    public void withdraw(UUID note) {
        attempt(() -> notes.writing().withdraw(note, actor()), "casefile.note.withdrawnDone");
    }

    private void attempt(Runnable act, String done) {
        try {
            act.run();
            Notices.done(getTranslation(done));
            again();
        } catch (BrokenRule rule) {
            Notices.refused(rule);
        }
    }
}
