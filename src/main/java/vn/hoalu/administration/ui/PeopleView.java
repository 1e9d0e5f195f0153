package vn.hoalu.administration.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hoalu.access.Action;
import vn.hoalu.access.CurrentActor;
import vn.hoalu.access.Permissions;
import vn.hoalu.access.ReadingPersonalRecord;
import vn.hoalu.administration.KeepingPeople;
import vn.hoalu.administration.PersonRow;
import vn.hoalu.administration.ReadingPeople;
import vn.hoalu.base.Rows;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Units;

/** People by name, and beside them the one who is open. The address holds the whole state. */
@Route("organization/people")
@RouteAlias("organization/people/person/:person")
@PermitAll
class PeopleView extends AdministrationPage {

    private final ReadingPeople reading;
    private final KeepingPeople keeping;
    private final PeopleFilterBar filter;
    private final PeopleList list = new PeopleList();
    private final Div status = new Div();
    private final Div empty = new Div();
    private final Button more;
    private final PersonPlace place;
    private final Div panes;
    private final List<PersonRow> rows = new ArrayList<>();
    private Optional<String> next = Optional.empty();
    private PeopleAddress address;

    PeopleView(
            Permissions permissions,
            CurrentActor currentActor,
            ReadingPeople reading,
            KeepingPeople keeping,
            ReadingPersonalRecord records,
            Units units) {
        super(Page.PEOPLE, permissions, currentActor);
        this.reading = reading;
        this.keeping = keeping;
        this.address =
                new PeopleAddress("", Optional.empty(), Optional.empty(), PostWords.Presence.TODAY, Optional.empty());
        this.filter = new PeopleFilterBar(
                (search, limit) -> reading.units(search, Action.READ_PEOPLE, limit, actor()),
                units::find,
                PeopleView::go);
        this.more = new Button(getTranslation("administration.people.more"), click -> more());
        this.place = new PersonPlace(reading, keeping, records, this::actor, this);
        status.addClassNames("people-status", "quiet");
        status.getElement().setAttribute("role", "status");
        empty.addClassName("administration-empty");
        Div left = new Div(filter, status, list, empty, more);
        left.addClassName("pane-list");
        panes = new Div(left, place);
        panes.addClassName("panes");
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        address = PeopleAddress.of(event.getLocation(), event.getRouteParameters());
        filter.show(address);
        reload();
        place.show(address.person());
        panes.setClassName("has-detail", address.person().isPresent());
        if (reading.mayRegister(actor())) {
            Button register = new Button(getTranslation("administration.person.register"), click -> register());
            register.addThemeVariants(ButtonVariant.PRIMARY);
            register.addClassName("people-register");
            show(register, panes);
        } else {
            show(panes);
        }
    }

    private void register() {
        new RegisterDialog(reading, keeping, this::actor, this::registered).open();
    }

    private void registered(OfficialId id) {
        go(address.at(id));
    }

    final void reload() {
        rows.clear();
        read(Optional.empty());
    }

    private void more() {
        read(next);
    }

    private void read(Optional<String> cursor) {
        Rows<PersonRow> page = reading.page(address.filter(), cursor, actor());
        rows.addAll(page.items());
        next = page.next();
        list.show(rows, address);
        list.setVisible(!rows.isEmpty());
        empty.setVisible(rows.isEmpty());
        empty.setText(getTranslation(
                address.isNarrowed() ? "administration.people.noneFound" : "administration.people.none"));
        more.setVisible(next.isPresent());
        status.setText(getTranslation(
                next.isPresent() ? "administration.people.count.more" : "administration.people.count.all",
                Map.of("count", rows.size())));
    }

    void back() {
        go(address.withoutPerson());
    }

    private static void go(PeopleAddress to) {
        UI.getCurrentOrThrow().navigate(to.path(), to.parameters());
    }
}
