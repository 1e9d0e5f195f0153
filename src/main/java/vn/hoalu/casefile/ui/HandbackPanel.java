package vn.hoalu.casefile.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.hoalu.base.Dates;
import vn.hoalu.base.Rows;
import vn.hoalu.casefile.HandedBack;
import vn.hoalu.casefile.ReadingHandback;
import vn.hoalu.organization.Absence;
import vn.hoalu.organization.OfficialName;

/** One absence: who stood in, and what they did, newest first. */
class HandbackPanel extends Section {

    private final Absence absence;
    private final transient ReadingHandback reading;
    private final OrderedList list = new OrderedList();
    private final Paragraph nothing = new Paragraph();
    private final Button older = new Button();
    private Optional<String> next = Optional.empty();

    HandbackPanel(Absence absence, ReadingHandback reading) {
        this.absence = absence;
        this.reading = reading;
        addClassName("panel");
        String deputies = absence.deputies().stream().map(OfficialName::name).collect(Collectors.joining(", "));
        nothing.setText(getTranslation("casefile.handback.nothing"));
        list.addClassName("timeline");
        older.setText(getTranslation("casefile.timeline.older"));
        older.addThemeVariants(ButtonVariant.TERTIARY);
        older.addClickListener(click -> show());
        add(
                new Paragraph(getTranslation("casefile.handback.deputies", Map.of("names", deputies))),
                nothing,
                list,
                older);
        show();
    }

    private void show() {
        Rows<HandedBack> page = reading.done(absence.first(), absence.last(), next);
        page.items().forEach(each -> list.add(line(each)));
        next = page.next();
        older.setVisible(next.isPresent());
        nothing.setVisible(list.getChildren().findAny().isEmpty());
        list.setVisible(!nothing.isVisible());
    }

    private ListItem line(HandedBack done) {
        Map<String, Object> arguments = new HashMap<>(done.entry().arguments());
        done.entry().step().ifPresent(step -> arguments.put("step", step.in(getLocale())));
        Span what = new Span(getTranslation(done.entry().messageKey(), arguments));
        what.addClassName("timeline-what");
        Anchor file = new Anchor(
                "case/" + done.caseKey(), getTranslation("casefile.handback.file", Map.of("number", done.number())));
        Span subject = new Span(done.subject().orElse(""));
        subject.getElement().setAttribute("dir", "auto");
        Span time = new Span(Dates.moment(done.entry().at()));
        time.addClassName("number");
        time.getElement().setAttribute("dir", "ltr");
        Div about = new Div(file, subject, time, new Doer(done.entry()));
        about.addClassName("timeline-about");
        return new ListItem(what, about);
    }
}
