package vn.hoalu.document.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.hoalu.base.Dates;
import vn.hoalu.document.DocumentState;
import vn.hoalu.document.FiledDocument;
import vn.hoalu.organization.OfficialName;

/** One document: what it is, who brought it, and what can be done with it. */
class DocumentLine extends ListItem {

    private final FiledDocument document;

    /** @param withdraw empty where it may not be withdrawn */
    DocumentLine(FiledDocument document, Consumer<FiledDocument> show, Optional<Consumer<FiledDocument>> withdraw) {
        this.document = document;
        addClassNames("document-line", document.state().name().toLowerCase(java.util.Locale.ROOT));
        Div about = new Div(name(), facts());
        about.addClassName("document-about");
        Div acts = new Div();
        acts.addClassName("document-acts");
        if (document.shown()) {
            acts.add(button("document.list.show", () -> show.accept(document)));
        }
        if (document.ready()) {
            acts.add(download());
        }
        withdraw.filter(may -> document.state() != DocumentState.WITHDRAWN)
                .ifPresent(act -> acts.add(button("document.list.withdraw", () -> act.accept(document))));
        add(about, acts);
    }

    private Div name() {
        Span name = new Span(document.name());
        name.addClassName("document-name");
        name.getElement().setAttribute("dir", "auto");
        Div line = new Div(name);
        if (!document.ready()) {
            Span state = new Span(getTranslation("document.state." + document.state()));
            state.addClassNames("badge", document.state() == DocumentState.UNSCANNED ? "warn" : "bad");
            line.add(state);
        }
        return line;
    }

    private Div facts() {
        Div facts = new Div(fact(document.type().name()), fact(size()), person(), moment());
        facts.addClassNames("document-facts", "quiet");
        Div all = new Div(facts);
        document.withdrawal().ifPresent(withdrawal -> all.add(withdrawn(withdrawal)));
        if (document.withdrawal().isEmpty() && !document.ready()) {
            all.add(why(getTranslation("document.notReady." + document.state())));
        }
        return all;
    }

    private static Span fact(String text) {
        Span fact = new Span(text);
        fact.addClassName("number");
        return fact;
    }

    private Span moment() {
        Span moment = fact(Dates.moment(document.at()));
        moment.getElement().setAttribute("dir", "ltr");
        return moment;
    }

    private String size() {
        FileSize size = FileSize.of(document.size(), getLocale());
        return getTranslation(size.messageKey(), Map.of("size", size.number()));
    }

    private Span person() {
        String by = document.by().map(OfficialName::name).orElse("");
        Span person = new Span(document.onBehalfOf()
                .map(absent -> getTranslation("document.list.onBehalf", Map.of("name", by, "absent", absent.name())))
                .orElse(by));
        person.getElement().setAttribute("dir", "auto");
        return person;
    }

    private Paragraph withdrawn(FiledDocument.Withdrawal withdrawal) {
        String key = document.erased() ? "document.list.withdrawnErased" : "document.list.withdrawn";
        return why(getTranslation(key, Map.of("date", Dates.day(withdrawal.at()), "reason", withdrawal.reason())));
    }

    private static Paragraph why(String text) {
        Paragraph why = new Paragraph(text);
        why.addClassName("document-why");
        why.getElement().setAttribute("dir", "auto");
        return why;
    }

    private Anchor download() {
        Anchor link = new Anchor("document/" + document.id() + "/content", getTranslation("document.list.download"));
        // The browser fetches it; the views' router knows no such address.
        link.setRouterIgnore(true);
        link.addClassName("document-download");
        link.getElement().setAttribute("download", true);
        link.setAriaLabel(getTranslation("document.list.downloadNamed", Map.of("name", document.name())));
        return link;
    }

    private Button button(String key, Runnable act) {
        Button button = new Button(getTranslation(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key + "Named", Map.of("name", document.name())));
        return button;
    }
}
