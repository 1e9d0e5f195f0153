package vn.hoalu.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.hoalu.base.ui.MenuCondition;

/** The views that carry {@code @Menu} and that have something to show this person; their title is a message key. */
class Navigation extends Nav implements AfterNavigationObserver {

    private final List<RouterLink> links = new ArrayList<>();

    Navigation(List<MenuCondition> conditions) {
        addClassName("navigation");
        getElement().setAttribute("aria-label", getTranslation("shell.navigation"));
        UnorderedList list = new UnorderedList();
        MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> isShown(entry, conditions))
                .forEach(entry -> list.add(new ListItem(link(entry))));
        setVisible(!links.isEmpty());
        add(list);
    }

    private static boolean isShown(MenuEntry entry, List<MenuCondition> conditions) {
        return conditions.stream()
                .filter(condition -> condition.view().equals(entry.menuClass()))
                .allMatch(MenuCondition::shown);
    }

    private Component link(MenuEntry entry) {
        RouterLink link = new RouterLink();
        link.setRoute(entry.menuClass());
        link.setHighlightCondition(HighlightConditions.sameLocation());
        if (entry.icon() != null) {
            link.add(new Icon(entry.icon()));
        }
        link.add(new Span(getTranslation(entry.title())));
        links.add(link);
        return link;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String here = event.getLocation().getPath();
        Optional<RouterLink> current = links.stream()
                .filter(link -> under(here, link.getHref()))
                .max(Comparator.comparingInt(link -> link.getHref().length()));
        links.forEach(link -> mark(link, current.filter(link::equals).isPresent()));
    }

    // A task beside the list is still the inbox: inbox/task/7 lies under inbox. So does inbox/load, which is nearer.
    private static boolean under(String here, String path) {
        return here.equals(path) || (!path.isEmpty() && here.startsWith(path + "/"));
    }

    private static void mark(RouterLink link, boolean current) {
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }
}
