package vn.hoalu.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.Optional;
import vn.hoalu.access.CurrentActor;
import vn.hoalu.access.Permissions;
import vn.hoalu.administration.ui.AdministrationPage;
import vn.hoalu.administration.ui.Page;
import vn.hoalu.base.Dates;
import vn.hoalu.base.Rows;
import vn.hoalu.base.ui.ConfirmWithReason;
import vn.hoalu.base.ui.Notices;
import vn.hoalu.notification.DeadLetter;
import vn.hoalu.notification.DeadLetters;

/** Letters that were given up after the last attempt: why, and the way to send them again. */
@Route("organization/letters")
@PermitAll
@StyleSheet("context://themes/hoalu/notices.css")
class LettersView extends AdministrationPage {

    private final transient DeadLetters letters;
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button(getTranslation("notification.list.more"), click -> read());
    private final Button all = new Button(getTranslation("notification.letters.all"), click -> askForAll());
    private final Paragraph none = new Paragraph(getTranslation("notification.letters.none"));
    private transient Optional<String> next = Optional.empty();

    LettersView(DeadLetters letters, Permissions permissions, CurrentActor currentActor) {
        super(Page.LETTERS, permissions, currentActor);
        this.letters = letters;
        list.addClassName("row-list");
        none.addClassName("administration-empty");
        all.addClassName("pane-back");
        show(new Paragraph(getTranslation("notification.letters.text")), all, list, none, more);
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        draw();
    }

    private void draw() {
        list.removeAll();
        next = Optional.empty();
        read();
        boolean empty = list.getComponentCount() == 0;
        list.setVisible(!empty);
        all.setVisible(!empty);
        none.setVisible(empty);
    }

    private void read() {
        Rows<DeadLetter> page = letters.page(next, actor());
        page.items().stream().map(this::line).forEach(list::add);
        next = page.next();
        more.setVisible(next.isPresent());
    }

    private ListItem line(DeadLetter letter) {
        Span name = new Span(letter.reader());
        name.getElement().setAttribute("dir", "auto");
        Span reader = new Span(name);
        Span about = new Span(letter.subject());
        about.getElement().setAttribute("dir", "auto");
        about.addClassName("row-grow");
        Span why = new Span(getTranslation("notification.letters.way." + letter.channel()) + " · "
                + Dates.moment(letter.at()) + " · " + letter.failure());
        why.addClassNames("quiet", "row-grow");
        Button again = new Button(getTranslation("notification.letters.again"), click -> ask(letter));
        again.setAriaLabel(getTranslation("notification.letters.again.label", Map.of("reader", letter.reader())));
        ListItem line = new ListItem(reader, about, why, again);
        line.addClassName("row-line");
        return line;
    }

    private void ask(DeadLetter letter) {
        new ConfirmWithReason(
                        getTranslation("notification.letters.again"),
                        getTranslation("notification.letters.again.question", Map.of("reader", letter.reader())),
                        reason -> done(letters.resend(letter.id(), reason, actor()) ? 1 : 0))
                .open();
    }

    private void askForAll() {
        new ConfirmWithReason(
                        getTranslation("notification.letters.all"),
                        getTranslation("notification.letters.all.question"),
                        reason -> done(letters.resendAll(reason, actor())))
                .open();
    }

    private void done(int count) {
        Notices.done(getTranslation("notification.letters.done", Map.of("count", count)));
        draw();
    }
}
