package vn.hoalu.reorganisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import vn.hoalu.access.Actor;
import vn.hoalu.base.BrokenRule;
import vn.hoalu.base.CommandId;
import vn.hoalu.base.Dates;
import vn.hoalu.base.ui.ConfirmWithReason;
import vn.hoalu.base.ui.Facts;
import vn.hoalu.base.ui.Notices;
import vn.hoalu.reorganisation.PlanDetails;
import vn.hoalu.reorganisation.PlanStatus;
import vn.hoalu.reorganisation.Reorganisations;

/** One plan: what it says, what it would move or has moved, and what may be done with it now. */
class PlanPanel extends Div {

    private final transient Reorganisations reorganisations;
    private final PlanDetails plan;
    private final ShownPlans words;
    private final Actor actor;
    private final Runnable changed;
    private final CommandId submission = CommandId.fresh();

    PlanPanel(Reorganisations reorganisations, PlanDetails plan, ShownPlans words, Actor actor, Runnable changed) {
        this.reorganisations = reorganisations;
        this.plan = plan;
        this.words = words;
        this.actor = actor;
        this.changed = changed;
        addClassNames("panel", "plan");
        H2 title = new H2(words.line(plan.line()));
        title.getElement().setAttribute("dir", "auto");
        add(title, new StatusBadge(plan.line().status(), words), facts());
        plan.trouble().ifPresent(this::tellTrouble);
        add(acts());
        if (pending()) {
            add(
                    new H3(words.say("reorganisation.label.preview")),
                    new Paragraph(words.say("reorganisation.preview.now")),
                    new PlanPreview(reorganisations, plan, words, actor));
        }
        if (!plan.moved().isEmpty()) {
            add(new H3(words.say("reorganisation.moved")), moved());
        }
    }

    private boolean pending() {
        PlanStatus status = plan.line().status();
        return status == PlanStatus.DRAFT || status == PlanStatus.SUBMITTED || status == PlanStatus.APPROVED;
    }

    private Facts facts() {
        Facts facts = new Facts()
                .add(label("number"), plan.line().number())
                .add(
                        label("kind"),
                        words.say("reorganisation.kind." + plan.line().kind()))
                .add(label("date"), Dates.day(plan.line().date()))
                .add(label("sources"), words.sources(plan.line()))
                .add(label("targets"), words.targets(plan.line()))
                .add(label("draftedBy"), plan.draftedBy());
        plan.decidedBy().ifPresent(by -> facts.add(label("decidedBy"), words.decider(by, plan.decidedFor())));
        plan.reason().ifPresent(reason -> facts.add(label("reason"), reason));
        return facts;
    }

    private String label(String word) {
        return words.say("reorganisation.label." + word);
    }

    private void tellTrouble(String trouble) {
        Paragraph told = new Paragraph(words.say("reorganisation.trouble", Map.of("trouble", trouble)));
        told.addClassName("plan-trouble");
        told.getElement().setAttribute("role", "alert");
        add(told);
    }

    private UnorderedList moved() {
        UnorderedList list = new UnorderedList();
        plan.moved().forEach((title, count) -> list.add(new ListItem(words.say(title, Map.of("count", count)))));
        return list;
    }

    private Div acts() {
        Div acts = new Div();
        acts.addClassName("unit-acts");
        boolean proposes = reorganisations.mayPropose(actor);
        if (proposes && plan.line().status() == PlanStatus.DRAFT) {
            Button submit = new Button(words.say("reorganisation.act.submit"), click -> submit());
            submit.addThemeVariants(ButtonVariant.PRIMARY);
            submit.setDisableOnClick(true);
            Anchor edit = new Anchor(
                    "organization/reorganisations/" + plan.line().id() + "/edit", words.say("reorganisation.act.edit"));
            acts.add(submit, edit);
        }
        if (proposes && pending()) {
            acts.add(new Button(words.say("reorganisation.action.cancel"), click -> askCancel()));
        }
        acts.add(new Anchor("case/" + plan.line().id(), words.say("reorganisation.act.case")));
        return acts;
    }

    private void submit() {
        tell(() -> reorganisations.submit(submission, plan.line().id(), actor), "reorganisation.act.submit.done");
    }

    private void askCancel() {
        Map<String, String> number = Map.of("number", plan.line().number());
        new ConfirmWithReason(
                        words.say("reorganisation.action.cancel"),
                        words.say("reorganisation.action.cancel.confirm", number),
                        reason -> tell(
                                () -> reorganisations.cancel(plan.line().id(), reason, actor),
                                "reorganisation.action.cancel.done"))
                .open();
    }

    private void tell(Runnable act, String done) {
        try {
            act.run();
            Notices.done(words.say(done, Map.of("number", plan.line().number())));
        } catch (BrokenRule rule) {
            Notices.refused(rule);
        }
        changed.run();
    }
}
