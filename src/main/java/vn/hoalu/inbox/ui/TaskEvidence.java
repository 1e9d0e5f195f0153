package vn.hoalu.inbox.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import java.util.List;
import vn.hoalu.base.ui.Facts;
import vn.hoalu.inbox.Evidence;

/** What must be seen of the case to act on it. */
class TaskEvidence extends Facts {
    TaskEvidence(List<Evidence.Fact> evidence, RowWords words) {
        addClassName("task-evidence");
        setVisible(!evidence.isEmpty());
        evidence.forEach(fact -> line(fact, words));
    }

    private void line(Evidence.Fact fact, RowWords words) {
        String label = words.say(fact.labelKey());
        String value = fact.translated()
                ? words.say(fact.value().text())
                : fact.value().in(words.locale());
        fact.link().ifPresentOrElse(link -> add(label, document(link, value)), () -> add(label, value));
    }

    private static Anchor document(String link, String name) {
        Anchor document = new Anchor(link, name);
        // A document is no view of ours: the router must let the browser fetch it.
        document.setRouterIgnore(true);
        document.setTarget(AnchorTarget.BLANK);
        document.getElement().setAttribute("dir", "auto");
        return document;
    }
}
