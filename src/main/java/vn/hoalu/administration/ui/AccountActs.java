package vn.hoalu.administration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Supplier;
import vn.hoalu.access.AccountDetails;
import vn.hoalu.access.AccountState;
import vn.hoalu.access.ManagingAccounts;
import vn.hoalu.access.OneTimePassword;
import vn.hoalu.base.BrokenRule;
import vn.hoalu.base.ui.Notices;
import vn.hoalu.organization.OfficialId;

/** What can be done to an account as it is now. */
class AccountActs extends Div {

    private final transient AccountDetails details;
    private final transient ManagingAccounts managing;
    private final transient Runnable changed;

    AccountActs(AccountDetails details, ManagingAccounts managing, Runnable changed) {
        this.details = details;
        this.managing = managing;
        this.changed = changed;
        addClassName("account-acts");
        if (details.own()) {
            add(new Paragraph(getTranslation("administration.account.own")));
        } else if (details.row().state() == AccountState.NONE) {
            addOpening();
        } else {
            addChanges();
        }
    }

    private void addOpening() {
        TextField login = new TextField(getTranslation("administration.account.login"));
        login.setMaxLength(64);
        login.setRequiredIndicatorVisible(true);
        Button open = new Button(getTranslation("administration.account.open"));
        open.addThemeVariants(ButtonVariant.PRIMARY);
        open.addClickListener(click -> open(login));
        add(login, open);
    }

    private void open(TextField login) {
        try {
            handOver(managing.open(official(), login.getValue()));
        } catch (BrokenRule rule) {
            login.setErrorMessage(getTranslation(rule.messageKey(), rule.arguments()));
            login.setInvalid(true);
            login.focus();
        }
    }

    private void addChanges() {
        boolean closed = details.row().state() == AccountState.CLOSED;
        if (closed) {
            add(button("reopen", () -> run(() -> managing.reopen(official()))));
            return;
        }
        add(confirmed("reset", () -> handing(() -> managing.resetPassword(official()))));
        if (details.locked()) {
            add(button("unlock", () -> run(() -> managing.unlock(official()))));
        }
        if (details.factor().enrolled()) {
            add(confirmed("resetFactor", () -> run(() -> managing.resetSecondFactor(official()))));
        }
        add(confirmed("close", () -> run(() -> managing.close(official()))));
    }

    private Button confirmed(String act, Runnable run) {
        String key = "administration.account." + act;
        return button(
                act,
                () -> new AskFirst(
                                getTranslation(key),
                                getTranslation(
                                        key + ".confirm", "name", details.row().name()),
                                run)
                        .open());
    }

    private Button button(String act, Runnable run) {
        return new Button(getTranslation("administration.account." + act), click -> run.run());
    }

    private void run(Runnable act) {
        try {
            act.run();
            Notices.done(getTranslation("administration.account.done"));
        } catch (BrokenRule rule) {
            Notices.refused(rule);
        }
        changed.run();
    }

    private void handing(Supplier<OneTimePassword> act) {
        try {
            handOver(act.get());
        } catch (BrokenRule rule) {
            Notices.refused(rule);
            changed.run();
        }
    }

    private void handOver(OneTimePassword password) {
        new HandOver(details.row().name(), password).open();
        changed.run();
    }

    private OfficialId official() {
        return details.row().official();
    }
}
