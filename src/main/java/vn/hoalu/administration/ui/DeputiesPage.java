package vn.hoalu.administration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import vn.hoalu.access.CurrentActor;
import vn.hoalu.access.NamedProcesses;
import vn.hoalu.access.NamingDeputies;
import vn.hoalu.access.Permissions;
import vn.hoalu.access.ReadingDeputies;
import vn.hoalu.base.Dates;
import vn.hoalu.base.ui.Notices;
import vn.hoalu.organization.CoverLine;
import vn.hoalu.organization.Officials;
import vn.hoalu.organization.Units;

/** Who stands in for whom: for me, me for others, and in my reach. */
@Route("organization/deputies")
@StyleSheet("context://themes/hoalu/deputies.css")
@PermitAll
class DeputiesPage extends AdministrationPage {

    private final transient ReadingDeputies reading;
    private final transient NamingDeputies naming;
    private final transient Officials officials;
    private final transient DeputyWords words;
    private final transient Clock clock;
    private final Div form = new Div();
    private final TextField search = new TextField();

    DeputiesPage(
            ReadingDeputies reading,
            NamingDeputies naming,
            Officials officials,
            Units units,
            NamedProcesses processes,
            Permissions permissions,
            CurrentActor currentActor,
            Clock clock) {
        super(Page.DEPUTIES, permissions, currentActor);
        this.reading = reading;
        this.naming = naming;
        this.officials = officials;
        this.words = new DeputyWords(units, processes);
        this.clock = clock;
        addClassName("deputies");
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        search.setPlaceholder(getTranslation("administration.deputies.search"));
        search.setAriaLabel(getTranslation("administration.deputies.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> refresh());
        refresh();
    }

    private void refresh() {
        CoverList mine = list("mine", cursor -> reading.mine(cursor, actor()));
        Div standingIn = list("standingIn", cursor -> reading.standingIn(cursor, actor()));
        if (reading.namesForOthers(actor())) {
            CoverList reach = list("reach", cursor -> reading.inReach(search.getValue(), cursor, actor()));
            reach.addBelowTitle(search);
            show(actions(), form, mine, standingIn, reach);
        } else {
            show(actions(), form, mine, standingIn);
        }
    }

    private CoverList list(String name, CoverList.Pages pages) {
        return new CoverList(name, pages, this::drawn);
    }

    private CoverCard drawn(CoverLine cover) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Dates.ZONE);
        return new CoverCard(cover, today, words, reading.mayEnd(cover, actor()), this::end);
    }

    private Div actions() {
        Button name = new Button(getTranslation("administration.deputies.name"), click -> openForm());
        name.addThemeVariants(ButtonVariant.PRIMARY);
        name.setId("name-deputy");
        Anchor handback = new Anchor("handback", getTranslation("administration.deputies.handback"));
        Div actions = new Div(name, handback);
        actions.addClassName("deputies-actions");
        return actions;
    }

    private void openForm() {
        form.removeAll();
        LocalDate today = LocalDate.ofInstant(clock.instant(), Dates.ZONE);
        CoverForm fresh = new CoverForm(reading, officials, actor(), words, today, this::named, form::removeAll);
        form.add(fresh);
        fresh.begin();
    }

    private void named(CoverForm filled) {
        naming.name(filled.id(), filled.value(), actor());
        Notices.done(getTranslation("administration.deputies.named"));
        form.removeAll();
        refresh();
    }

    private void end(CoverLine cover) {
        naming.end(cover.id(), actor());
        Notices.done(getTranslation("administration.deputies.ended"));
        refresh();
    }
}
