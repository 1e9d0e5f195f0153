package vn.hoalu.administration.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;
import vn.hoalu.access.AccountDetails;
import vn.hoalu.access.CurrentActor;
import vn.hoalu.access.ManagingAccounts;
import vn.hoalu.access.Permissions;
import vn.hoalu.access.ReadingAccounts;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Units;

/** One official's account: {@code organization/accounts/<id>}. */
@Route("organization/accounts/:official")
@PermitAll
class AccountView extends AdministrationPage {

    private final transient ReadingAccounts reading;
    private final transient ManagingAccounts managing;
    private final transient Units units;

    AccountView(
            ReadingAccounts reading,
            ManagingAccounts managing,
            Units units,
            Permissions permissions,
            CurrentActor currentActor) {
        super(Page.ACCOUNTS, permissions, currentActor);
        this.reading = reading;
        this.managing = managing;
        this.units = units;
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        Optional<AccountDetails> found = event.getRouteParameters()
                .get("official")
                .flatMap(AccountView::id)
                .flatMap(reading::of);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        draw(found.get());
    }

    private static Optional<OfficialId> id(String text) {
        try {
            return Optional.of(new OfficialId(UUID.fromString(text)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private void draw(AccountDetails details) {
        H2 name = new H2(details.row().name());
        name.getElement().setAttribute("lang", "vi");
        Section panel = new Section(name, new AccountFacts(details, units));
        panel.addClassNames("panel", "account-panel");
        panel.add(new AccountActs(
                details, managing, () -> reading.of(details.row().official()).ifPresent(this::draw)));
        Anchor back = new Anchor("organization/accounts", getTranslation("administration.account.back"));
        show(panel, back);
    }
}
