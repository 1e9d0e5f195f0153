package vn.hoalu.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import vn.hoalu.base.ui.Notices;

/** Says that something is done, and takes it back while it is said. */
final class UndoNotice {
    private static final int SIXTEEN_SECONDS = 16_000;

    private UndoNotice() {}

    static Notification show(String text, RowWords words, Runnable undo) {
        Notification notice = Notices.done(text);
        notice.setDuration(SIXTEEN_SECONDS);
        Button button = new Button(words.say("inbox.undo"), click -> {
            notice.close();
            undo.run();
        });
        // Pressed twice it would take back what it has just taken back.
        button.setDisableOnClick(true);
        button.getElement().setAttribute("data-key", "z");
        notice.add(button);
        return notice;
    }
}
