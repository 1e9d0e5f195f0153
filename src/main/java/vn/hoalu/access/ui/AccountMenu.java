package vn.hoalu.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.List;

/** Who is signed in, with which posts, and the way out. */
class AccountMenu extends Div {

    /** @param posts in words, the weightiest first */
    AccountMenu(String name, List<String> posts, Runnable signOut) {
        addClassName("account");
        NativeButton button = new NativeButton();
        button.addClassName("account-button");
        button.add(VaadinIcon.USER.create(), who(name, posts));
        add(button, card(button, name, posts, signOut));
    }

    private static Div who(String name, List<String> posts) {
        Div who = new Div(person(name));
        who.addClassName("account-who");
        posts.stream().limit(1).map(Span::new).forEach(post -> {
            post.addClassName("account-post");
            who.add(post);
        });
        return who;
    }

    private Popover card(NativeButton target, String name, List<String> posts, Runnable signOut) {
        UnorderedList list = new UnorderedList();
        posts.forEach(post -> list.add(new ListItem(post)));
        Button out = new Button(getTranslation("access.account.signOut"), VaadinIcon.SIGN_OUT.create());
        out.addClickListener(click -> signOut.run());
        Popover card = new Popover(person(name), list, links(), out);
        card.setTarget(target);
        card.setPosition(PopoverPosition.BOTTOM_END);
        card.addClassName("account-card");
        card.setAriaLabel(name);
        return card;
    }

    private UnorderedList links() {
        UnorderedList links = new UnorderedList(
                page("access.account.notices", "account/notices"),
                page("access.account.password", "account/password"),
                page("access.account.factor", "account/second-factor"),
                page("access.account.sessions", "account/sessions"));
        links.addClassName("account-links");
        return links;
    }

    private ListItem page(String label, String address) {
        Anchor link = new Anchor(address, getTranslation(label));
        // Two of them are no views.
        link.setRouterIgnore(true);
        return new ListItem(link);
    }

    private static Span person(String name) {
        Span person = new Span(name);
        person.addClassName("account-name");
        // Names of people are Vietnamese on every screen.
        person.getElement().setAttribute("lang", "vi");
        return person;
    }
}
