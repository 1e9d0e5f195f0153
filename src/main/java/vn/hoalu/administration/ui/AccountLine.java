package vn.hoalu.administration.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import vn.hoalu.access.AccountRow;
import vn.hoalu.access.AccountState;

/** A person of the list, leading to the account. */
class AccountLine extends ListItem {

    AccountLine(AccountRow row) {
        addClassName("row-line");
        Anchor link = new Anchor("organization/accounts/" + row.official(), row.name());
        link.getElement().setAttribute("lang", "vi");
        Span login = new Span(row.login().orElse(""));
        login.addClassNames("quiet", "row-grow");
        login.getElement().setAttribute("dir", "ltr");
        add(link, login);
        if (row.byProvider()) {
            add(badge("administration.account.byProvider", ""));
        }
        if (row.secondFactor()) {
            add(badge("administration.account.factor", "good"));
        }
        add(badge("administration.account.state." + row.state(), tone(row.state())));
    }

    private Span badge(String key, String tone) {
        Span badge = new Span(getTranslation(key));
        badge.setClassName(tone.isEmpty() ? "badge" : "badge " + tone);
        return badge;
    }

    static String tone(AccountState state) {
        return switch (state) {
            case NONE -> "";
            case OPEN -> "good";
            case GIVEN -> "warn";
            case CLOSED -> "bad";
        };
    }
}
