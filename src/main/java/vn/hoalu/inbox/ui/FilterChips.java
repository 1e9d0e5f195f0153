package vn.hoalu.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Map;
import java.util.function.Consumer;
import vn.hoalu.inbox.InboxChoices;
import vn.hoalu.inbox.InboxFilter;
import vn.hoalu.inbox.InboxQuery;

/** What a list is narrowed to just now; each part goes with one press, and so do all. */
class FilterChips extends Div {
    private final RowWords words;
    private final Consumer<InboxQuery> wish;

    FilterChips(RowWords words, Consumer<InboxQuery> wish) {
        this.words = words;
        this.wish = wish;
        addClassName("inbox-chips");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", words.say("inbox.filter.set"));
    }

    void show(InboxQuery query, InboxChoices choices) {
        removeAll();
        Map<String, InboxFilter> set = new FilterWords(words).set(query.filter(), choices);
        set.forEach((text, without) -> add(chip(text, () -> wish.accept(query.withFilter(without)))));
        if (!query.search().isBlank()) {
            add(chip("“" + query.search().strip() + "”", () -> wish.accept(query.withSearch(""))));
        }
        int parts = getComponentCount();
        if (parts > 1) {
            Button all = new Button(
                    words.say("inbox.filter.clear"),
                    click -> wish.accept(query.withFilter(InboxFilter.NONE).withSearch("")));
            all.addThemeVariants(ButtonVariant.TERTIARY);
            add(all);
        }
        setVisible(parts > 0);
    }

    private Button chip(String text, Runnable remove) {
        Button chip = new Button(text, VaadinIcon.CLOSE_SMALL.create(), click -> remove.run());
        chip.setIconAfterText(true);
        chip.addClassName("inbox-chip");
        chip.setAriaLabel(words.say("inbox.filter.remove", Map.of("filter", text)));
        return chip;
    }
}
