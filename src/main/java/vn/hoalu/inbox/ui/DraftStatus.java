package vn.hoalu.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Map;
import vn.hoalu.base.Dates;

/** Says that what was typed is kept, once aloud and from then on only to the eye; throws it away, and takes that back. */
class DraftStatus extends Div {

    private final RowWords words;
    private final Span said = new Span();
    private final Button discard;
    private final Button undo;
    private String kind = "";

    DraftStatus(RowWords words, Runnable discard, Runnable undo) {
        this.words = words;
        this.discard = small("inbox.draft.discard", discard);
        this.undo = small("inbox.draft.undo", undo);
        addClassName("draft-status");
        said.getElement().setAttribute("role", "status");
        add(said, this.discard, this.undo);
        nothing();
    }

    final void nothing() {
        show("", "", false, false);
    }

    private Button small(String key, Runnable action) {
        Button button = new Button(words.say(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    void saved(Instant at) {
        show("saved", words.say("inbox.draft.saved", Map.of("time", Dates.time(at))), true, false);
    }

    void restored(Instant at) {
        show("restored", words.say("inbox.draft.restored", Map.of("date", Dates.moment(at))), true, false);
    }

    /** Another window of the same person has typed here too. */
    void merged(Instant at) {
        show("merged", words.say("inbox.draft.merged", Map.of("time", Dates.time(at))), true, false);
    }

    void discarded() {
        show("discarded", words.say("inbox.draft.discarded"), false, true);
    }

    void failed(String why) {
        show("failed", why, false, false);
    }

    /** A new minute is no news: only what has changed in kind is read aloud. */
    private void show(String now, String text, boolean kept, boolean thrownAway) {
        said.getElement().setAttribute("aria-live", now.equals(kind) ? "off" : "polite");
        said.setClassName("draft-failed", now.equals("failed"));
        kind = now;
        said.setText(text);
        discard.setVisible(kept);
        undo.setVisible(thrownAway);
    }
}
