package vn.hoalu.inbox.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import vn.hoalu.organization.Explained;
import vn.hoalu.organization.ExplainedWords;

/** Unfolds how the due date comes about: a disclosure of the browser's own, for mouse, touch and keyboard alike. */
class DueWhy extends NativeDetails {
    private final RowWords words;
    private final Paragraph sentence = new Paragraph();
    private final Paragraph span = new Paragraph();

    DueWhy(RowWords words) {
        this.words = words;
        addClassName("due-why");
        span.addClassName("due-span");
        setSummaryText(words.say("inbox.due.why"));
        setContent(new Div(sentence, span));
    }

    void show(Optional<Explained> due) {
        ExplainedWords telling = new ExplainedWords(words.messages(), words.locale());
        sentence.setText(due.map(telling::sentence).orElse(""));
        span.setText(due.map(telling::span).orElse(""));
        setVisible(due.isPresent());
    }
}
