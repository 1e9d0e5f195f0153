package vn.hoalu.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import vn.hoalu.base.BrokenRule;

/** Short answers at the edge of the page, read aloud by a screen reader. */
public final class Notices {

    private static final int SIX_SECONDS = 6000;

    private Notices() {}

    public static Notification done(String text) {
        return show(text, VaadinIcon.CHECK_CIRCLE, NotificationVariant.SUCCESS, SIX_SECONDS);
    }

    /** Stays until it is closed: it says what to do next. */
    public static Notification failed(String text) {
        Notification notice = show(text, VaadinIcon.WARNING, NotificationVariant.ERROR, 0);
        notice.setAssertive(true);
        return notice;
    }

    public static Notification refused(BrokenRule rule) {
        return failed(UI.getCurrentOrThrow().getTranslation(rule.messageKey(), rule.arguments()));
    }

    private static Notification show(String text, VaadinIcon sign, NotificationVariant variant, int duration) {
        Notification notice = new Notification();
        notice.setDuration(duration);
        notice.setPosition(Notification.Position.BOTTOM_CENTER);
        notice.addThemeVariants(variant);
        notice.addClassName("notice");
        Div body = new Div(sign.create(), new Span(text), close(notice));
        body.addClassName("notice-body");
        notice.add(body);
        notice.open();
        return notice;
    }

    private static Button close(Notification notice) {
        Button close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> notice.close());
        close.addClassName("notice-close");
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(UI.getCurrentOrThrow().getTranslation("base.notice.close"));
        return close;
    }
}
