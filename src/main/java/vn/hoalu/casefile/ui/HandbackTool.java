package vn.hoalu.casefile.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.stereotype.Component;
import vn.hoalu.base.ui.HeaderTool;
import vn.hoalu.casefile.ReadingHandback;

/** For whoever is back: the way to what was done in their name, in every header until they say that they have seen it. */
@Component
class HandbackTool implements HeaderTool {

    private static final String HERE = "handback-link";

    private final ReadingHandback reading;

    HandbackTool(ReadingHandback reading) {
        this.reading = reading;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public com.vaadin.flow.component.Component create() {
        UI ui = UI.getCurrentOrThrow();
        Span text = new Span(ui.getTranslation("casefile.handback.link"));
        Anchor link = new Anchor("handback", VaadinIcon.TIME_BACKWARD.create(), text);
        link.addClassName(HERE);
        link.setVisible(reading.unread());
        ComponentUtil.setData(ui, HERE, link);
        return link;
    }

    static void hide(UI ui) {
        if (ComponentUtil.getData(ui, HERE) instanceof Anchor link) {
            link.setVisible(false);
        }
    }
}
