package vn.hoalu.administration.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import vn.hoalu.access.AccountDetails;
import vn.hoalu.access.FactorState;
import vn.hoalu.base.ui.Facts;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.UnitName;
import vn.hoalu.organization.Units;

/** What is known of an account; nothing of it lets anybody in. */
class AccountFacts extends Facts {

    private final transient Units units;

    AccountFacts(AccountDetails details, Units units) {
        this.units = units;
        details.row().login().ifPresent(login -> add(getTranslation("administration.account.login"), login));
        add(getTranslation("administration.account.state"), state(details));
        add(getTranslation("administration.account.factor"), getTranslation(factor(details.factor())));
        add(getTranslation("administration.account.sessions"), String.valueOf(details.sessions()));
        if (details.posts().isEmpty()) {
            add(getTranslation("administration.account.posts"), getTranslation("administration.account.posts.none"));
        } else {
            UnorderedList posts = new UnorderedList();
            details.posts().forEach(post -> posts.add(new ListItem(inWords(post))));
            add(getTranslation("administration.account.posts"), posts);
        }
    }

    private Span state(AccountDetails details) {
        Span state = new Span(getTranslation(
                details.locked()
                        ? "administration.account.locked"
                        : "administration.account.state." + details.row().state()));
        String tone = details.locked() ? "warn" : AccountLine.tone(details.row().state());
        state.setClassName("badge " + tone);
        return state;
    }

    private static String factor(FactorState factor) {
        if (factor.enrolled()) {
            return "administration.account.factor.on";
        }
        return factor.demanded() ? "administration.account.factor.demanded" : "administration.account.factor.off";
    }

    private String inWords(Post post) {
        String role = getTranslation("organization.role." + post.role());
        return units.find(post.unit()).map(unit -> role + " · " + inWords(unit)).orElse(role);
    }

    private String inWords(UnitName unit) {
        return getTranslation("organization.unit." + unit.kind(), "name", unit.name());
    }
}
