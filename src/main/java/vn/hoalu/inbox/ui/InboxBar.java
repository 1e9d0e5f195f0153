package vn.hoalu.inbox.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.hoalu.inbox.InboxFilter;
import vn.hoalu.inbox.InboxList;
import vn.hoalu.inbox.InboxQuery;
import vn.hoalu.inbox.InboxSort;

/** Search, and the buttons that unfold what is needed less often. */
class InboxBar extends Div {
    private final RowWords words;
    private final TextField search = new TextField();
    private final List<Unfolding> unfoldings = new ArrayList<>();
    private final Button filter;
    private final Button sort;
    private InboxQuery query;

    InboxBar(
            RowWords words,
            InboxQuery query,
            Consumer<InboxQuery> wish,
            Runnable found,
            FilterPanel filters,
            ViewsPanel saved) {
        this.words = words;
        this.query = query;
        addClassName("inbox-bar");
        search.setPlaceholder(words.say("inbox.search.label"));
        search.setAriaLabel(words.say("inbox.search.label"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.getElement().setAttribute("data-key-focus", "/");
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                wish.accept(this.query.withSearch(change.getValue()));
            }
        });
        search.addKeyPressListener(Key.ENTER, pressed -> found.run());
        filter = unfolding("inbox.filter.open", VaadinIcon.FILTER, "f", filters, filters::focus);
        Button views = unfolding("inbox.view.open", VaadinIcon.BOOKMARK_O, "v", saved, saved::focus);
        sort = new Button(VaadinIcon.SORT.create(), click -> wish.accept(this.query.withSort(other())));
        sort.addClassName("inbox-short");
        add(search, filter, sort, views);
    }

    private Button unfolding(String key, VaadinIcon icon, String letter, Div panel, Runnable focus) {
        Button button = new Button(words.say(key), icon.create());
        button.addClassName("inbox-short");
        button.getElement().setAttribute("data-key", letter);
        Unfolding unfolding = new Unfolding(button, panel, words.say("inbox.keys.close"), focus);
        button.addClickListener(click -> turn(unfolding));
        unfoldings.add(unfolding);
        return button;
    }

    /** One at a time: rows are worth more. */
    private void turn(Unfolding asked) {
        if (asked.isOpen()) {
            asked.foldUp();
        } else {
            unfoldings.forEach(Unfolding::giveWay);
            asked.unfold();
        }
    }

    private InboxSort other() {
        return query.sort() == InboxSort.DUE ? InboxSort.NEWEST : InboxSort.DUE;
    }

    void show(InboxQuery asked) {
        query = asked;
        search.setValue(asked.search());
        filter.setClassName("in-use", !asked.filter().equals(InboxFilter.NONE));
        sort.setText(words.say(asked.sort() == InboxSort.DUE ? "inbox.sort.due" : "inbox.sort.newest"));
        sort.setAriaLabel(words.say(asked.sort() == InboxSort.DUE ? "inbox.sort.dueNow" : "inbox.sort.newestNow"));
        sort.setEnabled(asked.list() != InboxList.DONE);
    }
}
