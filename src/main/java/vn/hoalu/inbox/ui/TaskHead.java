package vn.hoalu.inbox.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import vn.hoalu.base.Dates;
import vn.hoalu.inbox.InboxRow;
import vn.hoalu.inbox.OpenTask;

/** Which task this is: its name, its case, its state and when it is due. */
class TaskHead extends Header {
    private final RowWords words;
    private final H2 title = new H2();
    private final Div facts = new Div();
    private final DueWhy why;

    TaskHead(RowWords words) {
        this.words = words;
        this.why = new DueWhy(words);
        addClassName("task-head");
        facts.addClassName("task-facts");
        // Focused when a task opens, so that a screen reader begins there; not a stop of its own.
        title.getElement().setAttribute("tabindex", "-1");
        add(title, facts, why);
    }

    void show(OpenTask task) {
        InboxRow row = task.row();
        title.setText(words.title(row));
        facts.removeAll();
        facts.add(caseLink(row), part("task-subject", row.subject()), part("task-unit", words.unit(row)));
        facts.add(badge(words.state(row), ""), badge(due(task), words.urgency(row)));
        why.show(task.due());
    }

    private Anchor caseLink(InboxRow row) {
        Anchor link =
                new Anchor("case/" + row.caseKey(), words.say("inbox.task.case", Map.of("number", row.caseNumber())));
        link.addClassName("task-case");
        return link;
    }

    private String due(OpenTask task) {
        InboxRow row = task.row();
        if (!row.state().active()) {
            return words.due(row);
        }
        return row.deadline()
                .map(deadline ->
                        words.say("inbox.due.exact", Map.of("words", words.due(row), "date", Dates.day(deadline.at()))))
                .orElseGet(() -> task.stands().map(words::say).orElseGet(() -> words.due(row)));
    }

    private static Span part(String name, String text) {
        Span part = new Span(text);
        part.addClassName(name);
        part.getElement().setAttribute("dir", "auto");
        part.setVisible(!text.isBlank());
        return part;
    }

    private static Span badge(String text, String urgency) {
        Span badge = new Span(text);
        badge.addClassName("badge");
        switch (urgency) {
            case "late" -> badge.addClassName("bad");
            case "soon" -> badge.addClassName("warn");
            default -> {}
        }
        return badge;
    }

    void focus() {
        title.getElement().callJsFunction("focus");
    }
}
