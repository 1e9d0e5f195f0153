package vn.hoalu.notification.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Map;
import vn.hoalu.access.Actor;
import vn.hoalu.notification.ReadingNotices;

/** How many notices the reader has not read, and the way to them. */
class Bell extends Div {

    private final Anchor link = new Anchor("notices", VaadinIcon.BELL_O.create());
    private final Span badge = new Span();
    private final Span status = new Span();
    private int shown;

    Bell(LiveNotices live, Actor reader) {
        addClassName("bell");
        badge.addClassName("bell-badge");
        badge.getElement().setAttribute("aria-hidden", "true");
        status.addClassName("visually-hidden");
        status.getElement().setAttribute("role", "status");
        link.addClassName("bell-link");
        link.add(badge);
        add(link, status);
        show(0);
        live.tell(this, reader, this::heard);
    }

    // Read aloud only where there are more than before.
    private void heard(int unread) {
        boolean more = isAttached() && unread > shown;
        show(unread);
        status.setText(more ? label(unread) : "");
    }

    private void show(int unread) {
        shown = unread;
        badge.setVisible(unread > 0);
        badge.setText(unread < ReadingNotices.MANY ? String.valueOf(unread) : (ReadingNotices.MANY - 1) + "+");
        link.getElement().setAttribute("aria-label", label(unread));
        link.getElement().setAttribute("title", label(unread));
    }

    private String label(int unread) {
        return getTranslation("notification.bell", Map.of("count", unread));
    }
}
