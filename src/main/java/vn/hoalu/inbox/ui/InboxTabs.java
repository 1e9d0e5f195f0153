package vn.hoalu.inbox.ui;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import vn.hoalu.inbox.InboxList;

/** The lists, as links: each has an address of its own. */
class InboxTabs extends Nav {
    private final Map<InboxList, RouterLink> links = new EnumMap<>(InboxList.class);

    /** @param covers whether there is anybody to stand in for. */
    InboxTabs(RowWords words, boolean covers) {
        addClassName("inbox-tabs");
        setAriaLabel(words.say("inbox.list.label"));
        for (InboxList list : InboxList.values()) {
            if (list == InboxList.COVERED && !covers) {
                continue;
            }
            String text = words.say("inbox.list." + list.name().toLowerCase(Locale.ROOT));
            RouterLink link = new RouterLink(text, InboxView.class);
            links.put(list, link);
            add(link);
        }
    }

    void show(InboxAddress address) {
        links.forEach((list, link) -> {
            link.setQueryParameters(address.in(list).parameters());
            if (list == address.query().list()) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }
}
