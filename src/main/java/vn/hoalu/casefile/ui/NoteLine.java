package vn.hoalu.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.dom.ElementFactory;
import java.util.Map;
import java.util.UUID;
import vn.hoalu.base.Dates;
import vn.hoalu.casefile.Note;
import vn.hoalu.organization.OfficialName;

/** One note: who wrote it when, and what its author can still do about it. */
class NoteLine extends ListItem {

    /** What its author asks for. */
    interface Wishes {
        void correct(UUID note, String text);

        void withdraw(UUID note);
    }

    private final transient Note note;
    private final transient Wishes wishes;

    NoteLine(Note note, Wishes wishes) {
        this.note = note;
        this.wishes = wishes;
        show();
    }

    private void show() {
        removeAll();
        add(about(), text());
        note.former().ifPresent(former -> add(former(former)));
        if (note.own() && note.withdrawnAt().isEmpty()) {
            add(acts());
        }
    }

    private Div about() {
        Span who = new Span(who());
        who.addClassName("note-author");
        Span time = new Span(Dates.moment(note.writtenAt()));
        time.addClassName("number");
        time.getElement().setAttribute("dir", "ltr");
        Div about = new Div(who, time);
        about.addClassName("timeline-about");
        note.correctedAt().ifPresent(at -> about.add(new Span(getTranslation("casefile.note.corrected"))));
        note.withdrawnAt()
                .ifPresent(at -> about.add(
                        new Span(getTranslation("casefile.note.withdrawn", Map.of("date", Dates.moment(at))))));
        return about;
    }

    private String who() {
        String name = note.by().map(OfficialName::name).orElse("–");
        return note.onBehalfOf()
                .map(absent ->
                        getTranslation("casefile.timeline.onBehalf", Map.of("name", name, "absent", absent.name())))
                .orElse(name);
    }

    /** A withdrawn note is struck out also for those who hear it. */
    private Paragraph text() {
        Paragraph paragraph = new Paragraph();
        paragraph.addClassName("note-text");
        paragraph.getElement().setAttribute("dir", "auto");
        Element words = note.withdrawnAt().isPresent() ? new Element("del") : ElementFactory.createSpan();
        words.setText(note.text());
        paragraph.getElement().appendChild(words);
        return paragraph;
    }

    private NativeDetails former(String former) {
        Paragraph text = new Paragraph(former);
        text.addClassName("note-text");
        text.getElement().setAttribute("dir", "auto");
        return new NativeDetails(getTranslation("casefile.note.former"), text);
    }

    private Component acts() {
        Button correct = small("casefile.note.correct", this::edit);
        correct.setVisible(note.correctable());
        Div acts = new Div(correct, small("casefile.note.withdraw", () -> wishes.withdraw(note.id())));
        acts.addClassName("note-acts");
        return acts;
    }

    private Button small(String key, Runnable act) {
        Button button = new Button(getTranslation(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private void edit() {
        TextArea text = new TextArea(getTranslation("casefile.note.correctLabel"));
        text.setValue(note.text());
        text.setWidthFull();
        Div acts = new Div(
                small("casefile.note.keep", () -> wishes.correct(note.id(), text.getValue())),
                small("base.confirm.cancel", this::show));
        acts.addClassName("note-acts");
        removeAll();
        add(about(), text, acts);
        text.focus();
    }
}
