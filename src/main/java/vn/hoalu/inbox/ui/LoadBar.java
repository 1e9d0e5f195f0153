package vn.hoalu.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.function.Consumer;

/** What can be done with the selected tasks of others. */
class LoadBar extends Div {
    private final RowWords words;
    private final Span count = new Span();

    /** @param act by its letter */
    LoadBar(RowWords words, Consumer<String> act) {
        this.words = words;
        addClassName("inbox-bulk");
        getElement().setAttribute("role", "toolbar");
        getElement().setAttribute("aria-label", words.say("inbox.bulk.label"));
        count.getElement().setAttribute("role", "status");
        add(count, button("assign", "a", act), button("giveBack", "r", act), button("none", "Escape", act));
        show(0);
    }

    private Button button(String name, String key, Consumer<String> act) {
        Button button = new Button(words.say("inbox.bulk." + name), click -> act.accept(key));
        button.getElement().setAttribute("data-key", key);
        return button;
    }

    final void show(int selected) {
        setVisible(selected > 0);
        count.setText(words.say("inbox.bulk.count", Map.of("count", selected)));
    }
}
