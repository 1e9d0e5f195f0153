package vn.hoalu.notification.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import vn.hoalu.access.Actor;
import vn.hoalu.access.LiveSession;
import vn.hoalu.notification.NoticeNews;
import vn.hoalu.notification.ReadingNotices;

/** Tells a component the number of its reader's unread notices: when it comes onto a page, and when it changes. */
@org.springframework.stereotype.Component
class LiveNotices {

    private final NoticeNews news;
    private final ReadingNotices notices;
    private final LiveSession session;

    LiveNotices(NoticeNews news, ReadingNotices notices, LiveSession session) {
        this.news = news;
        this.notices = notices;
        this.session = session;
    }

    void tell(Component where, Actor reader, IntConsumer unread) {
        AtomicReference<Runnable> end = new AtomicReference<>(() -> {});
        ComponentUtil.addListener(where, AttachEvent.class, attached -> {
            UI ui = attached.getUI();
            end.getAndSet(news.subscribe(reader, () -> later(ui, () -> again(reader, unread, end))))
                    .run();
            unread.accept(notices.unread(reader));
        });
        ComponentUtil.addListener(
                where, DetachEvent.class, detached -> end.getAndSet(() -> {}).run());
    }

    private static void later(UI ui, Runnable act) {
        try {
            ui.access(act::run);
        } catch (UIDetachedException closed) {
            // Its listener ends with it.
        }
    }

    private void again(Actor reader, IntConsumer unread, AtomicReference<Runnable> end) {
        if (session.isOpen()) {
            unread.accept(notices.unread(reader));
        } else {
            end.getAndSet(() -> {}).run();
        }
    }
}
