package vn.hoalu.administration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.hoalu.access.ActWords;
import vn.hoalu.access.AuditLine;
import vn.hoalu.base.Dates;
import vn.hoalu.base.Rows;

/** The entries that were found, newest first; older ones come when they are asked for. */
class AuditEntries extends Section {

    private final transient Function<Optional<String>, Rows<AuditLine>> pages;
    private final transient ActWords words;
    private final OrderedList list = new OrderedList();
    private final Paragraph none = new Paragraph();
    private final Button older = new Button();
    private Optional<String> next = Optional.empty();

    AuditEntries(Function<Optional<String>, Rows<AuditLine>> pages, ActWords words) {
        this.pages = pages;
        this.words = words;
        addClassName("panel");
        list.addClassName("audit-entries");
        none.setText(getTranslation("administration.audit.none"));
        older.setText(getTranslation("administration.audit.older"));
        older.addClickListener(click -> show(pages.apply(next)));
        add(new H2(getTranslation("administration.audit.entries")), none, list, older);
        show(pages.apply(Optional.empty()));
    }

    private void show(Rows<AuditLine> page) {
        page.items().forEach(line -> list.add(item(line)));
        none.setVisible(list.getElement().getChildCount() == 0);
        list.setVisible(!none.isVisible());
        next = page.next();
        older.setVisible(next.isPresent());
    }

    private ListItem item(AuditLine line) {
        Span what = new Span(words.say(line.act(), getLocale()));
        what.addClassName("audit-what");
        ListItem item = new ListItem(time(line), what, who(line), about(line));
        line.reason().ifPresent(reason -> item.add(reason(reason)));
        return item;
    }

    private static Span time(AuditLine line) {
        Span time = new Span(Dates.moment(line.at()));
        time.addClassNames("audit-time", "number");
        time.getElement().setAttribute("dir", "ltr");
        return time;
    }

    private Span who(AuditLine line) {
        Span who = new Span();
        who.addClassName("audit-who");
        String person = line.person().orElseGet(() -> getTranslation("administration.audit.nobody"));
        who.setText(line.onBehalfOf()
                .map(absent ->
                        getTranslation("administration.audit.onBehalf", Map.of("person", person, "absent", absent)))
                .orElse(person));
        return who;
    }

    private static Div about(AuditLine line) {
        Span subject = new Span(line.subject());
        subject.getElement().setAttribute("dir", "ltr");
        Span number = new Span("#" + line.id());
        number.getElement().setAttribute("dir", "ltr");
        number.addClassName("audit-place");
        Div about = new Div(subject, number);
        about.addClassName("audit-about");
        return about;
    }

    private Span reason(String given) {
        Span reason = new Span(getTranslation("administration.audit.reason", Map.of("reason", given)));
        reason.addClassName("audit-reason");
        return reason;
    }
}
