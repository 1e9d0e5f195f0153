package vn.hoalu.inbox.ui;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.hoalu.inbox.InboxCounts;
import vn.hoalu.inbox.InboxList;
import vn.hoalu.inbox.SavedView;

/** The lists, as links: each has an address of its own and says how much it holds. Pinned views stand behind them. */
class InboxTabs extends Nav {
    private final RowWords words;
    private final Map<InboxList, RouterLink> links = new EnumMap<>(InboxList.class);
    private final Map<InboxList, Span> counts = new EnumMap<>(InboxList.class);
    private final List<RouterLink> pinned = new ArrayList<>();

    /** @param covers whether there is anybody to stand in for. */
    InboxTabs(RowWords words, boolean covers) {
        this.words = words;
        addClassName("inbox-tabs");
        setAriaLabel(words.say("inbox.list.label"));
        for (InboxList list : InboxList.values()) {
            if (list == InboxList.COVERED && !covers) {
                continue;
            }
            RouterLink link = new RouterLink(words.say(title(list)), InboxView.class);
            // As the keyboard knows it: g, then this letter.
            link.getElement().setAttribute("data-go", key(list));
            Span count = new Span();
            count.addClassName("inbox-count");
            count.setVisible(false);
            link.add(count);
            counts.put(list, count);
            links.put(list, link);
            add(link);
        }
    }

    static String title(InboxList list) {
        return "inbox.list." + word(list);
    }

    static String key(InboxList list) {
        return word(list).substring(0, 1);
    }

    private static String word(InboxList list) {
        return list.name().toLowerCase(Locale.ROOT);
    }

    void show(InboxAddress address, List<SavedView> views) {
        pinned.forEach(this::remove);
        pinned.clear();
        boolean inView = false;
        for (SavedView view : views) {
            if (view.pinned()) {
                inView |= pin(view, address);
            }
        }
        boolean ofLists = !inView;
        links.forEach((list, link) -> {
            link.setQueryParameters(
                    InboxAddress.of(address.query().withList(list)).parameters());
            current(link, ofLists && list == address.query().list());
        });
    }

    private boolean pin(SavedView view, InboxAddress address) {
        RouterLink link = new RouterLink(view.name(), InboxView.class);
        link.setQueryParameters(InboxAddress.of(view.query()).parameters());
        link.addClassName("inbox-pinned");
        boolean here = view.query().equals(address.query());
        current(link, here);
        pinned.add(link);
        add(link);
        return here;
    }

    private static void current(RouterLink link, boolean here) {
        if (here) {
            link.getElement().setAttribute("aria-current", "page");
            link.getElement().executeJs("window.hoaluInbox?.show(this)");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }

    /** Says the numbers; a list of none says nothing. */
    void show(InboxCounts now) {
        counts.forEach((list, count) -> {
            InboxCounts.Count of = now.of(list);
            count.setVisible(of.tasks() > 0);
            count.setText(String.valueOf(of.tasks()));
            count.setClassName("late", of.overdue() > 0);
            count.getElement()
                    .setAttribute(
                            "title",
                            words.say("inbox.list.counts", Map.of("tasks", of.tasks(), "overdue", of.overdue())));
        });
    }
}
