package vn.hoalu.casefile.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.hoalu.base.Dates;
import vn.hoalu.base.ui.Facts;
import vn.hoalu.casefile.CaseSummary;
import vn.hoalu.inbox.Evidence;

/** What the case is about. */
class FactsPanel extends Section {

    private final Facts facts = new Facts();

    FactsPanel(CaseSummary summary, String unit, String process, List<Evidence.Fact> evidence) {
        addClassNames("panel", "case-facts");
        facts.add(getTranslation("casefile.fact.process"), process);
        facts.add(getTranslation("casefile.fact.unit"), unit);
        facts.add(getTranslation("casefile.fact.opened"), Dates.moment(summary.openedAt()));
        evidence.forEach(this::show);
        add(new H2(getTranslation("casefile.fact.title")), facts);
    }

    private void show(Evidence.Fact fact) {
        String label = getTranslation(fact.labelKey());
        String text = fact.translated()
                ? getTranslation(fact.value().text())
                : fact.value().in(getLocale());
        fact.link().ifPresentOrElse(link -> facts.add(label, document(link, text)), () -> facts.add(label, text));
    }

    private static Anchor document(String link, String name) {
        Anchor anchor = new Anchor(link, new Span(name));
        // The browser opens the document; the views' router knows no such address.
        anchor.setRouterIgnore(true);
        return anchor;
    }
}
