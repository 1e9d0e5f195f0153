package vn.hoalu.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Map;
import vn.hoalu.inbox.InboxRow;

/** What can be done with the selected tasks; stands where the search stands while something is selected. */
class BulkBar extends Div {

    private final RowWords words;
    private final Span count = new Span();

    BulkBar(RowWords words, BulkActions actions) {
        this.words = words;
        addClassName("inbox-bulk");
        getElement().setAttribute("role", "toolbar");
        getElement().setAttribute("aria-label", words.say("inbox.bulk.label"));
        count.getElement().setAttribute("role", "status");
        add(count);
        button("claim", "c", actions::claim);
        button("giveBack", "r", actions::giveBack);
        button("assign", "a", actions::assign);
        button("followUp", "d", actions::followUp);
        button("comment", "m", actions::comment);
        button("complete", "e", actions::complete);
        all(actions::all);
        none(actions::clear);
        setVisible(false);
    }

    private void button(String name, String key, Runnable action) {
        Button button = new Button(words.say("inbox.bulk." + name), click -> action.run());
        button.getElement().setAttribute("data-key", key);
        add(button);
    }

    /** Where cards stand for a table, whose head offers it. */
    private void all(Runnable action) {
        Button all = new Button(words.say("inbox.bulk.all"), click -> action.run());
        all.addClassName("inbox-bulk-all");
        add(all);
    }

    private void none(Runnable action) {
        Button none = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> action.run());
        none.setAriaLabel(words.say("inbox.bulk.none"));
        none.setTooltipText(words.say("inbox.bulk.none"));
        none.addThemeVariants(ButtonVariant.TERTIARY);
        none.getElement().setAttribute("data-key", "Escape");
        add(none);
    }

    void show(List<InboxRow> selected) {
        setVisible(!selected.isEmpty());
        count.setText(words.say("inbox.bulk.count", Map.of("count", selected.size())));
    }
}
