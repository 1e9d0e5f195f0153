package vn.hoalu.forms.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.shared.Registration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.hoalu.base.Messages;
import vn.hoalu.forms.FormDefinition;
import vn.hoalu.forms.Forms;
import vn.hoalu.forms.Validation;
import vn.hoalu.forms.Validation.Problem;

/** A form on the screen. It shows what the forms module says: which fields there are to fill in, and what is wrong. */
public class FormView extends Composite<FormLayout> {

    private final FormDefinition form;
    private final Forms forms;
    private final Messages messages;
    private final Locale locale;
    private final Drawing drawing;
    private final List<Command> listeners = new CopyOnWriteArrayList<>();

    /** @param initial what is known already; it goes before the form's own defaults, and unknown keys are left out */
    public FormView(FormDefinition form, Forms forms, Messages messages, Locale locale, Map<String, Object> initial) {
        this.form = form;
        this.forms = forms;
        this.messages = messages;
        this.locale = locale;
        drawing = new Drawing(messages, locale);
        drawing.draw(form.fields(), getContent());
        start(initial);
        refresh();
        drawing.inputs().forEach(input -> input.onChange(() -> changed(input)));
    }

    private void start(Map<String, Object> initial) {
        Map<String, Object> first = new HashMap<>(form.defaults());
        first.putAll(initial);
        Map<String, Object> typed = forms.typed(form, first);
        for (DrawnInput<?, ?> input : drawing.inputs()) {
            Optional.ofNullable(typed.get(input.field().key())).ifPresent(input::start);
        }
    }

    /** What stands in the fields now, by key, not judged yet. */
    public Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        for (DrawnInput<?, ?> input : drawing.inputs()) {
            input.raw().ifPresent(raw -> values.put(input.field().key(), raw));
        }
        return values;
    }

    /** The judgement on what stands in the fields now; nothing is shown. */
    public Validation validation() {
        return forms.validate(form, values());
    }

    /** Judges, shows every problem at its field and goes to the first one. */
    public boolean validate() {
        Validation validation = validation();
        drawing.inputs().forEach(input -> input.show(problem(validation, input)));
        drawing.inputs().stream().filter(DrawnInput::flagged).findFirst().ifPresent(DrawnInput::focus);
        return validation.ok();
    }

    /**
     * Shows a rule that broke behind the form, at the field it is about.
     *
     * @return whether the person can see it: a field of this key is on the screen
     */
    public boolean showProblem(String key, String text) {
        Optional<DrawnInput<?, ?>> found = drawing.inputs().stream()
                .filter(input -> input.field().key().equals(key) && input.onScreen())
                .findFirst();
        found.ifPresent(input -> {
            input.show(Optional.of(text));
            input.focus();
        });
        return found.isPresent();
    }

    public Registration addChangeListener(Command listener) {
        return Registration.addAndRemove(listeners, listener);
    }

    private void changed(DrawnInput<?, ?> input) {
        refresh();
        if (input.flagged() || input.unreadable()) {
            input.show(problem(validation(), input));
        }
        listeners.forEach(Command::execute);
    }

    private void refresh() {
        Map<String, Object> visible = forms.visible(form, values());
        for (Drawing.Placed placed : drawing.placed()) {
            placed.component().setVisible(!forms.hidden(placed.field(), visible));
        }
    }

    private Optional<String> problem(Validation validation, DrawnInput<?, ?> input) {
        return validation.errors().getOrDefault(input.field().key(), List.of()).stream()
                .findFirst()
                .map(this::sentence);
    }

    private String sentence(Problem problem) {
        return switch (problem) {
            case Problem.Keyed keyed -> messages.text(locale, keyed.messageKey(), keyed.arguments());
            case Problem.Own own -> own.text().in(locale);
        };
    }
}
