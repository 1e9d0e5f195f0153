package vn.hoalu.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import vn.hoalu.base.ui.Brand;

/**
 * What went wrong, what to do next, the way home. Stands without the header, which may be what failed; and never shows
 * what happened inside.
 */
class Apology extends Main {

    Apology() {
        addClassName("apology");
    }

    void say(String title, String next) {
        Div card = new Div(new Brand(), new H1(title), new Paragraph(next), home());
        card.addClassNames("panel", "apology-card");
        removeAll();
        add(card);
    }

    /** @param reference the request's id, by which an administrator finds the log lines */
    void say(String title, String next, String reference) {
        say(title, next);
        Paragraph line = new Paragraph(getTranslation("shell.error.reference", "reference", reference));
        line.addClassName("apology-reference");
        getComponentAt(0).getElement().appendChild(line.getElement());
    }

    private Anchor home() {
        Anchor home = new Anchor("", getTranslation("shell.error.home"));
        home.addClassName("button-link");
        return home;
    }
}
