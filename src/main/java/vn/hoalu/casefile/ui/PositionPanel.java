package vn.hoalu.casefile.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import vn.hoalu.casefile.CasePosition;

/** Where the case stands: in words for everyone, and on the diagram, which a phone opens on demand. */
class PositionPanel extends Section {

    PositionPanel(CasePosition position) {
        addClassNames("panel", "case-position");
        String where = inWords(position);
        Paragraph words = new Paragraph(where);
        words.addClassName("case-where");
        add(new H2(getTranslation("casefile.position.title")), words, diagram(position, where));
    }

    private NativeDetails diagram(CasePosition position, String where) {
        Div content = new Div(
                new BpmnDiagram(position.onDiagram(), getTranslation("casefile.diagram.label", "position", where)),
                legend());
        NativeDetails details = new NativeDetails(getTranslation("casefile.diagram.title"), content);
        details.setOpen(true);
        return details;
    }

    private Paragraph legend() {
        Paragraph legend = new Paragraph(
                sign("active", "●", "casefile.diagram.active"), sign("passed", "✓", "casefile.diagram.passed"));
        legend.addClassName("case-legend");
        return legend;
    }

    private Span sign(String kind, String sign, String key) {
        Span badge = new Span(sign);
        badge.addClassNames("bpmn-badge", kind);
        badge.getElement().setAttribute("aria-hidden", "true");
        return new Span(badge, new Span(getTranslation(key)));
    }

    private String inWords(CasePosition position) {
        if (position.waitingAt().isEmpty()) {
            return getTranslation("casefile.position.ended");
        }
        String steps =
                position.waitingAt().stream().map(step -> step.in(getLocale())).collect(Collectors.joining(", "));
        return getTranslation(
                "casefile.position.waiting", "count", position.waitingAt().size(), "steps", steps);
    }
}
