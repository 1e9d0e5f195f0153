package vn.hoalu.casefile.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.hoalu.access.Actor;
import vn.hoalu.base.ui.Notices;
import vn.hoalu.casefile.RelatedCase;
import vn.hoalu.workflow.CaseKey;

/** Cases that belong with this one, and the way to say of another that it does. */
class RelatedPanel extends Section {

    private final CaseKey caseKey;
    private final transient RelatedPart cases;
    private final OrderedList list = new OrderedList();
    private final Paragraph none = new Paragraph();

    RelatedPanel(CaseKey caseKey, RelatedPart cases) {
        this.caseKey = caseKey;
        this.cases = cases;
        addClassNames("panel", "case-related");
        list.addClassName("case-list");
        none.setText(getTranslation("casefile.related.none"));
        none.addClassName("quiet");
        Button link = new Button(getTranslation("casefile.link.make"), click -> ask());
        add(new H2(getTranslation("casefile.related.title")), none, list, link);
        show();
    }

    private Actor actor() {
        return cases.currentActor().get();
    }

    private void show() {
        List<RelatedCase> found = cases.reading().of(caseKey, actor());
        list.removeAll();
        found.forEach(each -> list.add(card(each)));
        list.setVisible(!found.isEmpty());
        none.setVisible(found.isEmpty());
    }

    private CaseCard card(RelatedCase related) {
        CaseCard card = new CaseCard(related.line());
        Div why = new Div(new Span(getTranslation("casefile.related." + related.relation())));
        why.addClassName("case-card-why");
        related.link().ifPresent(link -> {
            Span reason = new Span(link.reason());
            reason.getElement().setAttribute("dir", "auto");
            why.add(reason, withdrawal(related, link));
        });
        card.add(why);
        return card;
    }

    private Button withdrawal(RelatedCase related, RelatedCase.Link link) {
        Button withdraw = new Button(getTranslation("casefile.link.withdraw"), click -> withdraw(link));
        withdraw.addThemeVariants(ButtonVariant.TERTIARY);
        withdraw.setDisableOnClick(true);
        withdraw.setAriaLabel(getTranslation(
                "casefile.link.withdrawFrom", "number", related.line().summary().number()));
        return withdraw;
    }

    private void withdraw(RelatedCase.Link link) {
        cases.linking().withdraw(link.id(), actor());
        Notices.done(getTranslation("casefile.link.withdrawn"));
        show();
    }

    private void ask() {
        new LinkDialog((number, reason) -> {
                    cases.linking().link(caseKey, number, reason, actor());
                    Notices.done(getTranslation("casefile.link.made"));
                    show();
                })
                .open();
    }
}
