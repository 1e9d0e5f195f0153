package vn.hoalu.administration.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import vn.hoalu.access.Action;
import vn.hoalu.access.Actor;
import vn.hoalu.access.Permissions;

/** Links to the pages this official may open. */
class PageTabs extends Nav {

    PageTabs(Page current, Actor actor, Permissions permissions) {
        addClassName("page-tabs");
        getElement().setAttribute("aria-label", getTranslation("administration.pages"));
        UnorderedList list = new UnorderedList();
        Arrays.stream(Page.values())
                .filter(page -> isOpenTo(page, actor, permissions))
                .map(page -> new ListItem(link(page, page == current)))
                .forEach(list::add);
        add(list);
    }

    /** Whoever may do it at all, if only to what is their own, has the page. */
    static boolean isOpenTo(Page page, Actor actor, Permissions permissions) {
        Action action = page.action();
        return !permissions.reach(actor, action).isNowhere() || permissions.mayOwn(actor, action);
    }

    private Anchor link(Page page, boolean current) {
        Anchor link = new Anchor(page.route(), getTranslation(page.titleKey()));
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
