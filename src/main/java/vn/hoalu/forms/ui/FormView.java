package vn.hoalu.forms.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.shared.Registration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private boolean restoring;

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
        boolean ok = check();
        problems().stream().findFirst().ifPresent(first -> first.focus().execute());
        return ok;
    }

    /** As {@link #validate}, and leaves the focus where it is: for a page that has a summary of the problems. */
    public boolean check() {
        Validation validation = validation();
        drawing.inputs().forEach(input -> input.show(problem(validation, input)));
        return validation.ok();
    }

    /** What stands at the fields as wrong now, in reading order. */
    public List<FieldProblem> problems() {
        return drawing.inputs().stream()
                .filter(input -> input.flagged() && input.onScreen())
                .map(input -> new FieldProblem(
                        input.field().key(), input.field().label().in(locale), input.problem(), input::focus))
                .toList();
    }

    /**
     * What was typed so far, by field key and in what JSON can hold, also what is no value yet; for a draft. An empty
     * text stands for an empty field.
     */
    public Map<String, Object> entered() {
        Map<String, Object> entered = new LinkedHashMap<>();
        drawing.inputs().stream()
                .filter(input -> !input.field().readOnly())
                .forEach(input -> entered.put(input.field().key(), input.entered()));
        return entered;
    }

    /**
     * Puts back what {@link #entered} gave, perhaps of an older version of this form. Tells no change.
     *
     * @return keys whose text found no place
     */
    public List<String> restore(Map<String, Object> entered) {
        Map<String, Object> typed = forms.typed(form, entered);
        Set<String> lost = new LinkedHashSet<>(entered.keySet());
        restoring = true;
        for (DrawnInput<?, ?> input : drawing.inputs()) {
            String key = input.field().key();
            Object text = entered.get(key);
            if (text != null && input.restore(text, Optional.ofNullable(typed.get(key)))) {
                lost.remove(key);
            }
        }
        restoring = false;
        refresh();
        return List.copyOf(lost);
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

    /** Told of every change, at the latest a second after a key is pressed. */
    public Registration addChangeListener(Command listener) {
        return Registration.addAndRemove(listeners, listener);
    }

    private void changed(DrawnInput<?, ?> input) {
        if (restoring) {
            return;
        }
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
