package vn.hoalu.reorganisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hoalu.access.Actor;
import vn.hoalu.base.Dates;
import vn.hoalu.base.Rows;
import vn.hoalu.organization.Moving;
import vn.hoalu.organization.PostConflict;
import vn.hoalu.reorganisation.PlanDetails;
import vn.hoalu.reorganisation.PreviewPart;
import vn.hoalu.reorganisation.Reorganisations;

/** What would move: a count for each kind, and behind it the rows, a page at a time. */
class PlanPreview extends Div {

    private final transient Reorganisations reorganisations;
    private final PlanDetails plan;
    private final ShownPlans words;
    private final Actor actor;

    PlanPreview(Reorganisations reorganisations, PlanDetails plan, ShownPlans words, Actor actor) {
        this.reorganisations = reorganisations;
        this.plan = plan;
        this.words = words;
        this.actor = actor;
        addClassName("plan-preview");
        List<PostConflict> conflicts = reorganisations.conflicts(plan.line().id(), actor);
        if (!conflicts.isEmpty()) {
            add(conflicts(conflicts));
        }
        reorganisations.preview(plan.line().id(), actor).forEach(part -> add(part(part)));
    }

    private Div conflicts(List<PostConflict> conflicts) {
        UnorderedList people = new UnorderedList();
        conflicts.forEach(conflict ->
                people.add(new ListItem(words.conflict(conflict, plan.line().targets()))));
        Div told = new Div(
                new Paragraph(words.say(
                        "reorganisation.preview.conflicts",
                        Map.of(
                                "count", conflicts.size(),
                                "day", Dates.day(plan.line().date().minusDays(1))))),
                people);
        told.addClassName("plan-trouble");
        return told;
    }

    private Details part(PreviewPart part) {
        Div rows = new Div();
        Details details = new Details(words.say(part.titleKey(), Map.of("count", part.count())), rows);
        details.setEnabled(part.count() > 0);
        details.addOpenedChangeListener(change -> {
            if (change.isOpened() && rows.getComponentCount() == 0) {
                UnorderedList list = new UnorderedList();
                rows.add(list);
                load(part, rows, list, Optional.empty());
            }
        });
        return details;
    }

    private void load(PreviewPart part, Div rows, UnorderedList list, Optional<String> cursor) {
        Rows<Moving> page = reorganisations.preview(plan.line().id(), part.titleKey(), cursor, actor);
        page.items()
                .forEach(moving ->
                        list.add(new ListItem(words.moving(moving, plan.line().targets()))));
        page.next().ifPresent(next -> {
            Button more = new Button(words.say("reorganisation.more"));
            more.addThemeVariants(ButtonVariant.TERTIARY);
            more.addClickListener(click -> {
                rows.remove(more);
                load(part, rows, list, Optional.of(next));
            });
            rows.add(more);
        });
    }
}
