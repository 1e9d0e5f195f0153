package vn.hoalu.escalation.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import vn.hoalu.access.CurrentActor;
import vn.hoalu.access.Permissions;
import vn.hoalu.administration.ui.AdministrationPage;
import vn.hoalu.administration.ui.Page;
import vn.hoalu.base.Term;
import vn.hoalu.escalation.PolicyStep;
import vn.hoalu.escalation.ReadingPolicy;

/** How long the steps of the processes may take; first those that the policy lacks. */
@Route("organization/deadlines")
@PermitAll
class PolicyView extends AdministrationPage {

    private final transient ReadingPolicy policy;
    private final UnorderedList list = new UnorderedList();

    PolicyView(ReadingPolicy policy, Permissions permissions, CurrentActor currentActor) {
        super(Page.DEADLINES, permissions, currentActor);
        this.policy = policy;
        list.addClassName("row-list");
        show(new Paragraph(getTranslation("escalation.policy.text")), list);
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        list.removeAll();
        policy.steps(actor()).stream().map(this::line).forEach(list::add);
    }

    private ListItem line(PolicyStep said) {
        Span step = new Span(said.step().in(getLocale()));
        Span process = new Span(said.process().in(getLocale()));
        process.addClassNames("quiet", "row-grow");
        Span term = new Span(getTranslation(
                "escalation.policy.source." + said.source(),
                Map.of("term", said.term().map(this::words).orElse(""))));
        if (said.source() == PolicyStep.Source.FALLBACK) {
            term.addClassNames("badge", "warn");
        }
        ListItem line = new ListItem(step, process, term);
        line.addClassName("row-line");
        return line;
    }

    private String words(Term term) {
        return getTranslation("escalation.policy.term." + term.unit(), Map.of("amount", term.amount()));
    }
}
