package vn.hoalu.inbox.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import vn.hoalu.inbox.NewCases;

/** The way to a new case: straight to the form where there is one process only; nothing where there is none. */
class NewCaseLinks extends Div {
    NewCaseLinks(List<NewCases.Offer> offers, RowWords words) {
        addClassName("inbox-new");
        setVisible(!offers.isEmpty());
        RouteParameters one = offers.size() == 1
                ? new RouteParameters("process", offers.getFirst().process().value())
                : RouteParameters.empty();
        RouterLink link = new RouterLink(words.say("inbox.new.open"), StartCaseView.class, one);
        link.addClassName("button-link");
        add(link);
    }
}
