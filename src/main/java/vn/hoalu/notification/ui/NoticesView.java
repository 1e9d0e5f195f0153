package vn.hoalu.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import vn.hoalu.access.CurrentActor;
import vn.hoalu.base.Dates;
import vn.hoalu.base.Rows;
import vn.hoalu.base.ui.Notices;
import vn.hoalu.notification.NoticeLine;
import vn.hoalu.notification.ReadingNotices;

/** The reader's notices, unread first; with {@code ?day=} what stands behind the digest of that day. */
@Route("notices")
@PermitAll
@StyleSheet("context://themes/hoalu/notices.css")
class NoticesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ReadingNotices notices;
    private final transient CurrentActor currentActor;
    private final H1 title = new H1();
    private final Anchor all = new Anchor("notices", getTranslation("notification.list.all"));
    private final Button markAll = new Button(getTranslation("notification.list.markAll"), click -> markAll());
    private final Button news = new Button(getTranslation("notification.list.news"), click -> draw());
    private final UnorderedList list = new UnorderedList();
    private final Paragraph empty = new Paragraph(getTranslation("notification.list.empty"));
    private final Button more = new Button(getTranslation("notification.list.more"), click -> read());
    private transient Optional<LocalDate> day = Optional.empty();
    private transient Optional<String> next = Optional.empty();
    private int known;

    NoticesView(ReadingNotices notices, CurrentActor currentActor, LiveNotices live) {
        this.notices = notices;
        this.currentActor = currentActor;
        addClassNames("notices", "reading-view");
        list.addClassName("notice-list");
        empty.addClassName("quiet");
        news.addThemeVariants(ButtonVariant.PRIMARY);
        Anchor wishes = new Anchor("account/notices", getTranslation("notification.wishes.title"));
        Div tools = new Div(all, markAll, wishes);
        tools.addClassName("notice-tools");
        add(title, tools, news, list, empty, more);
        live.tell(this, currentActor.get(), this::heard);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        day = event.getLocation().getQueryParameters().getSingleParameter("day").flatMap(NoticesView::day);
        title.setText(heading());
        all.setVisible(day.isPresent());
        draw();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException typedByHand) {
            return Optional.empty();
        }
    }

    private void draw() {
        known = notices.unread(currentActor.get());
        news.setVisible(false);
        list.removeAll();
        next = Optional.empty();
        read();
        boolean none = list.getComponentCount() == 0;
        list.setVisible(!none);
        empty.setVisible(none);
        markAll.setVisible(!none);
    }

    private void read() {
        Rows<NoticeLine> page = notices.page(day, next, getLocale(), currentActor.get());
        page.items().forEach(line -> list.add(new NoticeItem(line, this::mark)));
        next = page.next();
        more.setVisible(next.isPresent());
    }

    private void mark(NoticeLine line, boolean unread) {
        notices.mark(line.id(), unread, currentActor.get());
        known = notices.unread(currentActor.get());
    }

    private void markAll() {
        notices.markAllRead(currentActor.get());
        Notices.done(getTranslation("notification.list.done"));
        draw();
    }

    // Nothing moves under the reader's eyes until they ask for it.
    private void heard(int unread) {
        news.setVisible(news.isVisible() || unread > known);
        known = unread;
    }

    private String heading() {
        return day.map(only -> getTranslation("notification.list.ofDay", Map.of("day", Dates.day(only))))
                .orElse(getTranslation("notification.list.title"));
    }

    @Override
    public String getPageTitle() {
        return heading() + " – Hoa Lư";
    }
}
