package vn.hoalu.inbox.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import vn.hoalu.forms.ui.FieldProblem;

/** What is to be put right before the form can be sent, on top of it; each line leads to its field. */
class ErrorSummary extends Div {

    private final RowWords words;
    // No heading: it stands under one of another level on each page.
    private final Paragraph title = new Paragraph();
    private final UnorderedList lines = new UnorderedList();

    ErrorSummary(RowWords words) {
        this.words = words;
        addClassName("error-summary");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("tabindex", "-1");
        title.setId("error-summary-title");
        title.addClassName("error-summary-title");
        getElement().setAttribute("aria-labelledby", "error-summary-title");
        add(title, lines);
        show(List.of());
    }

    /** Takes the focus where there is anything to say. */
    final void show(List<FieldProblem> problems) {
        say(problems);
        if (!problems.isEmpty()) {
            getElement().executeJs("this.focus({preventScroll: true}); this.scrollIntoView({block: 'nearest'})");
        }
    }

    /** While things are put right it grows shorter, and the focus stays where it is. */
    void follow(List<FieldProblem> problems) {
        if (isVisible()) {
            say(problems);
        }
    }

    private void say(List<FieldProblem> problems) {
        lines.removeAll();
        setVisible(!problems.isEmpty());
        title.setText(words.say("inbox.problems.title", Map.of("count", problems.size())));
        problems.forEach(problem -> lines.add(new ListItem(line(problem))));
    }

    private Anchor line(FieldProblem problem) {
        String text = words.say("inbox.problems.line", Map.of("field", problem.label(), "problem", problem.message()));
        Anchor line = new Anchor("#form-" + problem.path(), text);
        line.setRouterIgnore(true);
        line.getElement()
                .addEventListener("click", click -> problem.focus().execute())
                .preventDefault();
        return line;
    }
}
