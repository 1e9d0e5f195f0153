package vn.hoalu.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.function.BiConsumer;
import vn.hoalu.base.Dates;
import vn.hoalu.notification.NoticeLine;

/** One notice: what it says, when, and whether it has been read. Who follows its link has read it. */
class NoticeItem extends ListItem {

    private final NoticeLine line;
    private final Span badge = new Span(getTranslation("notification.list.unread"));
    private final Button turn = new Button();
    private boolean unread;

    NoticeItem(NoticeLine line, BiConsumer<NoticeLine, Boolean> mark) {
        this.line = line;
        addClassName("notice-item");
        badge.addClassName("badge");
        Span at = new Span(Dates.moment(line.at()));
        at.addClassNames("quiet", "number");
        turn.addThemeVariants(ButtonVariant.TERTIARY);
        turn.addClickListener(click -> turn(mark));
        Div head = new Div(subject(mark), badge, at);
        head.addClassName("notice-head");
        Paragraph body = new Paragraph(line.body());
        body.getElement().setAttribute("dir", "auto");
        add(head, body, turn);
        show(line.unread());
    }

    private Component subject(BiConsumer<NoticeLine, Boolean> mark) {
        Span text = new Span(line.subject());
        text.getElement().setAttribute("dir", "auto");
        text.addClassName("notice-subject");
        return line.link().<Component>map(address -> link(address, text, mark)).orElse(text);
    }

    private Anchor link(String address, Span text, BiConsumer<NoticeLine, Boolean> mark) {
        Anchor link = new Anchor(address, text);
        link.getElement().addEventListener("click", click -> {
            if (unread) {
                turn(mark);
            }
        });
        return link;
    }

    private void turn(BiConsumer<NoticeLine, Boolean> mark) {
        mark.accept(line, !unread);
        show(!unread);
    }

    private void show(boolean asUnread) {
        unread = asUnread;
        setClassName("unread", asUnread);
        badge.setVisible(asUnread);
        String act = asUnread ? "notification.list.markRead" : "notification.list.markUnread";
        turn.setText(getTranslation(act));
        turn.setAriaLabel(getTranslation(act + ".label", Map.of("subject", line.subject())));
    }
}
