package vn.hoalu.reorganisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.Optional;
import vn.hoalu.access.Actor;
import vn.hoalu.base.Dates;
import vn.hoalu.base.Rows;
import vn.hoalu.reorganisation.PlanLine;
import vn.hoalu.reorganisation.Reorganisations;

/** All plans, newest first. */
class PlanList extends Div {

    private final transient Reorganisations reorganisations;
    private final ShownPlans words;
    private final Actor actor;
    private final UnorderedList list = new UnorderedList();

    PlanList(Reorganisations reorganisations, ShownPlans words, Actor actor) {
        this.reorganisations = reorganisations;
        this.words = words;
        this.actor = actor;
        addClassName("panel");
        list.addClassName("plan-list");
        if (reorganisations.mayPropose(actor)) {
            Anchor fresh = new Anchor("organization/reorganisations/new", words.say("reorganisation.act.new"));
            fresh.addClassName("plan-new");
            add(fresh);
        }
        add(list);
        load(Optional.empty());
    }

    private void load(Optional<String> cursor) {
        Rows<PlanLine> page = reorganisations.page(cursor, actor);
        page.items().forEach(plan -> list.add(item(plan)));
        if (page.items().isEmpty() && cursor.isEmpty()) {
            add(new Paragraph(words.say("reorganisation.none")));
        }
        page.next().ifPresent(next -> {
            Button more = new Button(words.say("reorganisation.more"));
            more.addClickListener(click -> {
                remove(more);
                load(Optional.of(next));
            });
            add(more);
        });
    }

    private ListItem item(PlanLine plan) {
        Anchor link = new Anchor("organization/reorganisations/" + plan.id(), words.line(plan));
        link.getElement().setAttribute("dir", "auto");
        Span about = new Span(
                words.say("reorganisation.line", Map.of("number", plan.number(), "date", Dates.day(plan.date()))));
        about.addClassName("quiet");
        return new ListItem(link, about, new StatusBadge(plan.status(), words));
    }
}
