package vn.hoalu.casefile.ui;

import com.vaadin.flow.component.UI;
import org.springframework.stereotype.Component;
import vn.hoalu.access.CurrentActor;
import vn.hoalu.base.ui.HeaderTool;
import vn.hoalu.casefile.ReadingNotes;

/** For whoever was named in a note: the way to the first of those notes, in every header until they have been read. */
@Component
class MentionsTool implements HeaderTool {

    private final ReadingNotes notes;
    private final CurrentActor actor;

    MentionsTool(ReadingNotes notes, CurrentActor actor) {
        this.notes = notes;
        this.actor = actor;
    }

    @Override
    public int order() {
        return 6;
    }

    @Override
    public com.vaadin.flow.component.Component create() {
        return new MentionsLink(UI.getCurrentOrThrow(), notes.unseen(actor.get()));
    }
}
