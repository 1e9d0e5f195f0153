package vn.hoalu.notification.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import vn.hoalu.access.Actor;
import vn.hoalu.base.ui.Facts;
import vn.hoalu.base.ui.Notices;
import vn.hoalu.notification.EditingTexts;
import vn.hoalu.notification.NoticeText;
import vn.hoalu.notification.TextRefused;

/** The text of one notice in one language: fields, what they ask for, and what comes of them. */
class TemplateForm extends Div {

    private final transient EditingTexts texts;
    private final String notice;
    private final Locale language;
    private final transient Supplier<Actor> actor;
    private final Span state = new Span();
    private final TextField subject = new TextField();
    private final TextArea body = new TextArea();
    private final Paragraph shownSubject = new Paragraph();
    private final Paragraph shownBody = new Paragraph();
    private final Button reset = new Button(getTranslation("notification.template.reset"), click -> reset());
    private final Button undo = new Button(getTranslation("notification.template.undo"), click -> undo());
    private transient Optional<NoticeText> kept = Optional.empty();
    private transient Optional<NoticeText> undoing = Optional.empty();

    TemplateForm(EditingTexts texts, String notice, Locale language, Supplier<Actor> actor) {
        this.texts = texts;
        this.notice = notice;
        this.language = language;
        this.actor = actor;
        addClassName("template");
        state.addClassName("badge");
        prepare(subject, "notification.template.subject");
        prepare(body, "notification.template.body");
        subject.setValueChangeMode(ValueChangeMode.LAZY);
        body.setValueChangeMode(ValueChangeMode.LAZY);
        body.setMinRows(5);
        Button save = new Button(getTranslation("notification.template.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        undo.setVisible(false);
        Div acts = new Div(save, reset, undo);
        acts.addClassName("unit-acts");
        add(panel(state, subject, body, acts), panel(preview()), panel(placeholders()));
        show();
    }

    private <F extends AbstractField<F, String> & HasLabel> void prepare(F field, String key) {
        field.setLabel(getTranslation(key));
        field.getElement().setAttribute("lang", language.getLanguage());
        field.getElement().setAttribute("dir", "auto");
        field.addValueChangeListener(change -> draw());
    }

    private static Section panel(Component... parts) {
        Section panel = new Section(parts);
        panel.addClassNames("panel", "notice-wishes");
        return panel;
    }

    private Div preview() {
        shownSubject.addClassName("notice-subject");
        shownBody.addClassName("template-body");
        Div preview = new Div(new H2(getTranslation("notification.template.preview")), shownSubject, shownBody);
        preview.getElement().setAttribute("lang", language.getLanguage());
        shownSubject.getElement().setAttribute("dir", "auto");
        shownBody.getElement().setAttribute("dir", "auto");
        return preview;
    }

    private Div placeholders() {
        Facts examples = new Facts();
        texts.placeholders(notice, language)
                .forEach((name, example) -> examples.add("{" + name + "}", example.toString()));
        return new Div(new H2(getTranslation("notification.template.placeholders")), examples);
    }

    private void show() {
        kept = texts.edited(notice, language, actor.get());
        NoticeText text = kept.orElseGet(() -> texts.shipped(notice, language));
        subject.setValue(text.subject());
        body.setValue(text.body());
        reset.setVisible(kept.isPresent());
        state.setText(getTranslation(
                kept.isPresent() ? "notification.template.state.edited" : "notification.template.state.shipped"));
        draw();
    }

    private NoticeText written() {
        return new NoticeText(subject.getValue(), body.getValue());
    }

    private void draw() {
        fault(subject, Optional.empty());
        fault(body, Optional.empty());
        try {
            NoticeText said = texts.preview(notice, language, written());
            shownSubject.setText(said.subject());
            shownBody.setText(said.body());
        } catch (TextRefused refused) {
            shownSubject.setText("");
            shownBody.setText("");
            HasValidation field = refused.field().filter("body"::equals).isPresent() ? body : subject;
            fault(field, Optional.of(getTranslation(refused.messageKey(), refused.arguments())));
        }
    }

    private static void fault(HasValidation field, Optional<String> text) {
        field.setErrorMessage(text.orElse(""));
        field.setInvalid(text.isPresent());
    }

    private void save() {
        draw();
        if (!subject.isInvalid() && !body.isInvalid()) {
            Optional<NoticeText> before = kept;
            texts.keep(notice, language, written(), actor.get());
            done("notification.template.saved", before);
        }
    }

    private void reset() {
        Optional<NoticeText> before = kept;
        texts.reset(notice, language, actor.get());
        done("notification.template.wasReset", before);
    }

    /** @param before what comes back when it is undone */
    private void done(String key, Optional<NoticeText> before) {
        Notices.done(getTranslation(key));
        show();
        undoing = before;
        undo.setVisible(true);
    }

    private void undo() {
        undoing.ifPresentOrElse(
                text -> texts.keep(notice, language, text, actor.get()),
                () -> texts.reset(notice, language, actor.get()));
        Notices.done(getTranslation("notification.template.undone"));
        show();
        undo.setVisible(false);
    }
}
