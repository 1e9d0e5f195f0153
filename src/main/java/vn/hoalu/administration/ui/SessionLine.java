package vn.hoalu.administration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import vn.hoalu.access.SessionRow;
import vn.hoalu.base.Dates;

/** A session that can be ended; the one that is looked from cannot, or the answer would reach nobody. */
class SessionLine extends ListItem {

    SessionLine(SessionRow row, boolean current, Runnable end) {
        addClassName("row-line");
        Anchor who = new Anchor("organization/accounts/" + row.official(), row.name());
        who.getElement().setAttribute("lang", "vi");
        Span address = new Span(row.address());
        address.getElement().setAttribute("dir", "ltr");
        Span times = new Span(getTranslation("administration.session.started", "at", Dates.moment(row.startedAt()))
                + " · "
                + getTranslation("administration.session.seen", "at", Dates.moment(row.seenAt())));
        times.addClassNames("quiet", "row-grow");
        add(who, address, times);
        if (current) {
            Span badge = new Span(getTranslation("administration.session.current"));
            badge.addClassNames("badge", "good");
            add(badge);
        } else {
            Button ending = new Button(getTranslation("administration.session.end"), click -> end.run());
            ending.setAriaLabel(getTranslation("administration.session.end.label", "name", row.name()));
            add(ending);
        }
    }
}
