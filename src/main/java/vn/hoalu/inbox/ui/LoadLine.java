package vn.hoalu.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import vn.hoalu.inbox.InboxFilter.Due;
import vn.hoalu.inbox.Share;
import vn.hoalu.inbox.UnitLoad.Amount;

/** Whose tasks they are, how many of them, and a bar beside the numbers that says the same at a glance. */
class LoadLine extends ListItem {
    private final RowWords words;
    private final LoadAddress here;
    private final Share share;
    private final Div about = new Div();

    /** @param most what fills the whole bar */
    LoadLine(RowWords words, LoadAddress here, Share share, String name, Amount amount, long most) {
        this.words = words;
        this.here = here;
        this.share = share;
        addClassName("load-line");
        // As the browser names it when something is dropped here.
        getElement().setAttribute("data-share", share.write());
        RouterLink link = link(name, Due.ANY);
        link.addClassName("load-name");
        link.getElement().setAttribute("dir", "auto");
        about.addClassName("load-about");
        add(link, numbers(amount), about, bar(amount, most));
    }

    private Div numbers(Amount amount) {
        Div numbers = new Div(number("open", amount.open(), Due.ANY));
        numbers.addClassName("load-numbers");
        if (amount.thisWeek() > 0) {
            numbers.add(number("thisWeek", amount.thisWeek(), Due.THIS_WEEK));
        }
        if (amount.overdue() > 0) {
            numbers.add(number("overdue", amount.overdue(), Due.OVERDUE));
        }
        return numbers;
    }

    /** What else is to be known before more is given to them. */
    LoadLine say(String text, String look) {
        Span said = new Span(text);
        said.addClassNames(look.split(" "));
        about.add(said);
        return this;
    }

    private Component number(String kind, long count, Due due) {
        String said = words.say("inbox.load." + kind, Map.of("count", count));
        Component number = count == 0 ? new Span(said) : link(said, due);
        number.addClassName("load-" + kind);
        return number;
    }

    private RouterLink link(String text, Due due) {
        RouterLink link = new RouterLink(text, LoadView.class);
        LoadAddress there = here.at(share, due);
        link.setQueryParameters(there.parameters());
        link.setHighlightCondition((each, event) -> false);
        if (there.equals(here)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private static Div bar(Amount amount, long most) {
        long rest = amount.open() - amount.overdue() - amount.thisWeek();
        Div bar = new Div(
                part("overdue", amount.overdue(), most),
                part("thisWeek", amount.thisWeek(), most),
                part("open", rest, most));
        bar.addClassName("load-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        return bar;
    }

    private static Div part(String kind, long count, long most) {
        Div part = new Div();
        part.addClassName("load-" + kind);
        part.getStyle().set("inline-size", 100.0 * count / Math.max(1, most) + "%");
        return part;
    }
}
