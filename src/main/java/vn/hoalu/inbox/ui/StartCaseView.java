package vn.hoalu.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import vn.hoalu.access.CurrentActor;
import vn.hoalu.base.BrokenRule;
import vn.hoalu.base.Messages;
import vn.hoalu.base.ui.Notices;
import vn.hoalu.forms.FormDefinition;
import vn.hoalu.inbox.NewCases;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.workflow.CaseKey;

/** Beginning a case: choose the process, fill in its start form. */
@Route("new/:process?")
@StyleSheet("context://themes/hoalu/inbox.css")
@PermitAll
class StartCaseView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final NewCases cases;
    private final CurrentActor actor;
    private final TaskPlaces places;
    private final RowWords words;
    private String title;

    StartCaseView(NewCases cases, CurrentActor actor, TaskPlaces places, Messages messages) {
        this.cases = cases;
        this.actor = actor;
        this.places = places;
        this.words = new RowWords(messages, getLocale());
        this.title = words.say("inbox.new.title");
        addClassNames("new-case", "reading-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<NewCases.Offer> offers = cases.offeredTo(actor.get());
        String asked = event.getRouteParameters().get("process").orElse("");
        removeAll();
        offers.stream()
                .filter(offer -> offer.process().value().equals(asked))
                .findFirst()
                .ifPresentOrElse(this::showForm, () -> showOffers(offers, asked));
    }

    private void showOffers(List<NewCases.Offer> offers, String asked) {
        title = words.say("inbox.new.title");
        String next = offers.isEmpty() || !asked.isEmpty() ? "inbox.new.notOffered" : "inbox.new.choose";
        UnorderedList list = new UnorderedList();
        list.addClassName("new-case-offers");
        offers.forEach(offer -> list.add(new ListItem(link(offer))));
        add(new H1(title), new Paragraph(words.say(next)), list);
    }

    private Component link(NewCases.Offer offer) {
        RouteParameters process = new RouteParameters("process", offer.process().value());
        return new RouterLink(offer.name().in(words.locale()), StartCaseView.class, process);
    }

    private void showForm(NewCases.Offer offer) {
        title = words.say("inbox.new.of", Map.of("process", offer.name().in(words.locale())));
        FormDefinition form =
                cases.formOf(offer.process(), actor.get()).orElseGet(() -> new FormDefinition("empty", List.of()));
        add(new H1(title), new StartCaseForm(offer, form, places, words, this::start));
    }

    private void start(StartCaseForm form, UnitCode unit, Map<String, Object> entered) {
        try {
            CaseKey begun = cases.start(form.command(), form.process(), unit, entered, actor.get());
            form.accepted();
            Notices.done(words.say("inbox.new.done"));
            UI.getCurrentOrThrow().navigate("case/" + begun);
        } catch (BrokenRule broken) {
            form.explain(broken);
        }
    }

    @Override
    public String getPageTitle() {
        return title + " · Hoa Lư";
    }
}
