package vn.hoalu.casefile.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.hoalu.access.CurrentActor;
import vn.hoalu.base.ui.HeaderTool;
import vn.hoalu.casefile.CaseSummary;
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
        List<CaseSummary> waiting = notes.unseen(actor.get());
        Span text = new Span(UI.getCurrentOrThrow()
                .getTranslation("casefile.note.waiting", Map.of("count", waiting.size())));
        Anchor link = new Anchor("", VaadinIcon.AT.create(), text);
        link.addClassName("handback-link");
        link.setVisible(!waiting.isEmpty());
        waiting.stream().findFirst().ifPresent(first -> link.setHref("case/" + first.key() + "?part=notes"));
        return link;
    }
}
