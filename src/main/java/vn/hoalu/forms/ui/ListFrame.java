package vn.hoalu.forms.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Map;
import java.util.Optional;
import vn.hoalu.forms.FormField.DynamicList;

/** What stands around the rows of a list: its name, its buttons, what is wrong with it, and news for those who hear. */
final class ListFrame extends Div {

    private final Surroundings around;
    private final String name;
    private final Div rows = new Div();
    private final Paragraph problem = new Paragraph();
    private final Span news = new Span();
    private final Button add;
    private final Button unfold;

    ListFrame(DynamicList list, Surroundings around, Runnable adding, Runnable unfolding) {
        this.around = around;
        name = list.label().map(label -> label.in(around.locale())).orElseGet(() -> around.say("forms.list.name"));
        add = new Button(around.say("forms.list.add"), VaadinIcon.PLUS.create(), click -> adding.run());
        unfold = new Button("", click -> unfolding.run());
        addClassName("form-list");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", name);
        problem.addClassName("form-list-problem");
        problem.getElement().setAttribute("role", "alert");
        news.getElement().setAttribute("role", "status");
        news.addClassName("form-list-news");
        add(title(list.label().isPresent()), rows, unfold, problem, add, news);
        add.setVisible(list.growing());
        show(Optional.empty());
    }

    /** For the eye; whoever hears the page hears it as the name of the group. */
    private Span title(boolean shown) {
        Span title = new Span(name);
        title.addClassName("form-list-title");
        title.getElement().setAttribute("aria-hidden", "true");
        title.setVisible(shown);
        return title;
    }

    String name() {
        return name;
    }

    Div rows() {
        return rows;
    }

    void say(String key, int number) {
        news.setText(around.say(key, Map.of("name", name, "number", number)));
    }

    /** Shows what is wrong with the list as a whole. */
    void show(Optional<String> wrong) {
        problem.setText(wrong.orElse(""));
        problem.setVisible(wrong.isPresent());
    }

    Optional<String> problem() {
        return Optional.of(problem.getText()).filter(text -> !text.isEmpty());
    }

    /** @param hidden rows that are folded away */
    void offer(boolean more, long hidden) {
        add.setEnabled(more);
        unfold.setVisible(hidden > 0);
        unfold.setText(around.say("forms.list.unfold", Map.of("count", hidden)));
    }

    void focusAdd() {
        add.focus();
    }
}
