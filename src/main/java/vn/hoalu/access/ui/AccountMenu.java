package vn.hoalu.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;

/** Who is signed in, with which posts, and the way out. */
class AccountMenu extends NativeDetails {

    /** @param posts in words, the weightiest first */
    AccountMenu(String name, List<String> posts, Runnable signOut) {
        addClassName("account");
        setSummary(who(name, posts));
        setContent(card(posts, signOut));
        getElement().setAttribute("data-test", "account");
    }

    private Div who(String name, List<String> posts) {
        Span person = new Span(name);
        person.addClassName("account-name");
        // Names of people are Vietnamese on every screen.
        person.getElement().setAttribute("lang", "vi");
        Div who = new Div(person);
        who.addClassName("account-who");
        posts.stream().limit(1).map(Span::new).forEach(post -> {
            post.addClassName("account-post");
            who.add(post);
        });
        Div summary = new Div(VaadinIcon.USER.create(), who);
        summary.addClassName("account-summary");
        return summary;
    }

    private Div card(List<String> posts, Runnable signOut) {
        UnorderedList list = new UnorderedList();
        posts.forEach(post -> list.add(new ListItem(post)));
        Button out = new Button(getTranslation("access.account.signOut"), VaadinIcon.SIGN_OUT.create());
        out.addClickListener(click -> signOut.run());
        Div card = new Div(list, out);
        card.addClassName("account-card");
        return card;
    }
}
