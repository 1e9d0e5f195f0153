package vn.hoalu.casefile.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.hoalu.base.Dates;
import vn.hoalu.base.Rows;
import vn.hoalu.casefile.TimelineEntry;

/** Who did what when, newest first. */
class TimelinePanel extends Section {

    private final Function<Optional<String>, Rows<TimelineEntry>> pages;
    private final OrderedList list = new OrderedList();
    private final Button older = new Button();
    private Optional<String> next = Optional.empty();

    /** @param pages gives the page behind a cursor */
    TimelinePanel(Function<Optional<String>, Rows<TimelineEntry>> pages) {
        this.pages = pages;
        addClassNames("panel", "case-timeline");
        list.addClassName("timeline");
        older.setText(getTranslation("casefile.timeline.older"));
        older.addThemeVariants(ButtonVariant.TERTIARY);
        older.addClickListener(click -> show(pages.apply(next)));
        add(new H2(getTranslation("casefile.timeline.title")), list, older);
        show(pages.apply(Optional.empty()));
    }

    private void show(Rows<TimelineEntry> page) {
        page.items().forEach(entry -> list.add(line(entry)));
        next = page.next();
        older.setVisible(next.isPresent());
    }

    private ListItem line(TimelineEntry entry) {
        Span what = new Span(getTranslation(entry.messageKey(), arguments(entry)));
        what.addClassName("timeline-what");
        Div about = new Div(time(entry), new Doer(entry));
        about.addClassName("timeline-about");
        return new ListItem(what, about);
    }

    private Map<String, Object> arguments(TimelineEntry entry) {
        Map<String, Object> arguments = new HashMap<>(entry.arguments());
        entry.step().ifPresent(step -> arguments.put("step", step.in(getLocale())));
        return arguments;
    }

    private static Span time(TimelineEntry entry) {
        Span time = new Span(Dates.moment(entry.at()));
        time.addClassName("number");
        time.getElement().setAttribute("dir", "ltr");
        return time;
    }
}
