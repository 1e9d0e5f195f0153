package vn.hoalu.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.dom.Element;
import vn.hoalu.inbox.NewCases;

/** What the page is, which cases can be begun from here, and the help on its keys. */
class InboxHeading extends Div {
    private final InboxDesk desk;
    private final RowWords words;
    private final Element inbox;

    /** @param inbox in which the keys work */
    InboxHeading(InboxDesk desk, NewCases cases, RowWords words, Element inbox) {
        this.desk = desk;
        this.words = words;
        this.inbox = inbox;
        addClassName("view-heading");
        Div tools = new Div(new NewCaseLinks(cases.offeredTo(desk.actor()), words), helpButton());
        tools.addClassName("inbox-tools");
        add(new H1(words.say("inbox.title")), tools);
        keys(desk.preferences().singleKeys(desk.actor()));
    }

    private void keys(boolean single) {
        inbox.executeJs("window.hoaluInbox.keys(this, $0)", single);
    }

    private Button helpButton() {
        Button help = new Button("?", click -> help());
        help.setAriaLabel(words.say("inbox.keys.title"));
        help.getElement().setAttribute("data-key", "?");
        help.addClassName("inbox-help-button");
        return help;
    }

    private void help() {
        new KeyHelp(words, desk.preferences().singleKeys(desk.actor()), wanted -> {
                    desk.preferences().singleKeys(wanted, desk.actor());
                    keys(wanted);
                })
                .open();
    }
}
