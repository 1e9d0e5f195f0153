package vn.hoalu.casefile.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Map;
import vn.hoalu.casefile.CaseSummary;

/** In how many cases a note names the reader, and the way to the first of them. */
class MentionsLink extends Anchor {

    private final Span text = new Span();

    MentionsLink(UI ui, List<CaseSummary> waiting) {
        addClassName("handback-link");
        add(VaadinIcon.AT.create(), text);
        show(waiting);
        ComponentUtil.setData(ui, MentionsLink.class, this);
    }

    private void show(List<CaseSummary> waiting) {
        setVisible(!waiting.isEmpty());
        text.setText(getTranslation("casefile.note.waiting", Map.of("count", waiting.size())));
        waiting.stream().findFirst().ifPresent(first -> setHref("case/" + first.key() + "?part=notes"));
    }

    /** In the header of this page, after something has been read. */
    static void show(UI ui, List<CaseSummary> waiting) {
        MentionsLink link = ComponentUtil.getData(ui, MentionsLink.class);
        if (link != null) {
            link.show(waiting);
        }
    }
}
