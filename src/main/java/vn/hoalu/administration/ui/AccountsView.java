package vn.hoalu.administration.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import vn.hoalu.access.CurrentActor;
import vn.hoalu.access.Permissions;
import vn.hoalu.access.ReadingAccounts;

/** Everybody's account, found by name or login, accents or not. */
@Route("organization/accounts")
@PermitAll
class AccountsView extends AdministrationPage {

    private static final String SEARCH = "q";
    private static final String WITHOUT = "without";

    private final transient ReadingAccounts accounts;
    private final TextField search = new TextField();
    private final RadioButtonGroup<Boolean> kind = new RadioButtonGroup<>();
    private final Div list = new Div();

    AccountsView(ReadingAccounts accounts, Permissions permissions, CurrentActor currentActor) {
        super(Page.ACCOUNTS, permissions, currentActor);
        this.accounts = accounts;
        search.setLabel(getTranslation("administration.account.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> goIf(change.isFromClient()));
        kind.setLabel(getTranslation("administration.account.kind"));
        kind.setItems(true, false);
        kind.setItemLabelGenerator(
                with -> getTranslation(with ? "administration.account.with" : "administration.account.without"));
        kind.addValueChangeListener(change -> goIf(change.isFromClient()));
        Div tools = new Div(search, kind);
        tools.addClassName("search-tools");
        show(tools, list);
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        search.setValue(asked.getSingleParameter(SEARCH).orElse(""));
        kind.setValue(asked.getSingleParameter(WITHOUT).isEmpty());
        list.removeAll();
        list.add(new MoreRows<>(
                cursor -> accounts.page(search.getValue(), kind.getValue(), cursor),
                AccountLine::new,
                "administration.account.none"));
    }

    // The address holds what is looked at, so that it can be passed on and gone back to.
    private void goIf(boolean byHand) {
        if (byHand) {
            Map<String, String> asked = kind.getValue()
                    ? Map.of(SEARCH, search.getValue())
                    : Map.of(SEARCH, search.getValue(), WITHOUT, "1");
            UI.getCurrentOrThrow().navigate(AccountsView.class, QueryParameters.simple(asked));
        }
    }
}
