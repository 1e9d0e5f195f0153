package vn.hoalu.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.hoalu.access.ManagingSessions;
import vn.hoalu.access.SessionRow;
import vn.hoalu.base.Dates;
import vn.hoalu.base.ui.Notices;

/** Where the official is signed in, and the way to end what is not their own doing. */
@Route("account/sessions")
@PermitAll
@StyleSheet("context://themes/hoalu/administration.css")
class OwnSessionsView extends Div implements HasDynamicTitle {

    private final transient ManagingSessions sessions;
    private final UnorderedList list = new UnorderedList();

    OwnSessionsView(ManagingSessions sessions) {
        this.sessions = sessions;
        addClassNames("administration", "reading-view");
        list.addClassName("row-list");
        add(
                new H1(getTranslation("access.sessions.title")),
                new Paragraph(getTranslation("access.sessions.text")),
                list);
        draw();
    }

    private void draw() {
        list.removeAll();
        sessions.own().stream().map(this::line).forEach(list::add);
    }

    private ListItem line(SessionRow row) {
        Span address = new Span(row.address());
        address.getElement().setAttribute("dir", "ltr");
        Span times = new Span(getTranslation("access.sessions.started", "at", Dates.moment(row.startedAt()))
                + " · "
                + getTranslation("access.sessions.seen", "at", Dates.moment(row.seenAt())));
        times.addClassNames("quiet", "row-grow");
        ListItem line = new ListItem(address, times);
        line.addClassName("row-line");
        boolean current = sessions.current().filter(row.id()::equals).isPresent();
        line.add(current ? currentMark() : ending(row));
        return line;
    }

    private Span currentMark() {
        Span mark = new Span(getTranslation("access.sessions.current"));
        mark.addClassNames("badge", "good");
        return mark;
    }

    private Button ending(SessionRow row) {
        Button end = new Button(getTranslation("access.sessions.end"), click -> {
            sessions.end(row.id());
            Notices.done(getTranslation("access.sessions.ended"));
            draw();
        });
        end.setAriaLabel(getTranslation("access.sessions.end.label", "address", row.address()));
        return end;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.sessions.title") + " – Hoa Lư";
    }
}
