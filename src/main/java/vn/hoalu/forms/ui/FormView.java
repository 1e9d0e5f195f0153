package vn.hoalu.forms.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.shared.Registration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import vn.hoalu.base.Messages;
import vn.hoalu.forms.FormContext;
import vn.hoalu.forms.FormDefinition;
import vn.hoalu.forms.Forms;
import vn.hoalu.forms.Scope;
import vn.hoalu.forms.Validation;
import vn.hoalu.forms.Validation.Problem;

/** A form on the screen. It shows what the forms module says: which fields there are to fill in, and what is wrong. */
@StyleSheet("context://themes/hoalu/forms.css")
public class FormView extends Composite<FormLayout> {

    private static final String PREFIX = "form-";

    private final Surroundings around;
    private final Level root = new Level(() -> "");
    private final List<Command> listeners = new CopyOnWriteArrayList<>();
    private boolean quiet = true;

    /** @param initial what is known already; it goes before the form's own defaults, and unknown keys are left out */
    public FormView(FormDefinition form, Forms forms, Messages messages, Locale locale, Map<String, Object> initial) {
        this(form, forms, messages, locale, FormContext.of(initial), FileAdding.NONE);
    }

    /** @param context what the form opens with, reads and offers; the same that its answers are judged with */
    public FormView(
            FormDefinition form, Forms forms, Messages messages, Locale locale, FormContext context, FileAdding files) {
        around = new Surroundings(form, forms, messages, locale, context, files);
        getContent().addClassName("form-view");
        new Drawing(around, new Listening(), PREFIX, root).draw(form.fields(), getContent());
        start();
        refresh();
        quiet = false;
    }

    private void start() {
        Map<String, Object> first = new HashMap<>(around.form().defaults());
        first.putAll(around.context().known());
        root.start(around.forms().typed(around.form(), first, around.context()));
    }

    /** What stands in the fields now, by key, not judged yet. */
    public Map<String, Object> values() {
        return root.values();
    }

    /** The judgement on what stands in the fields now; nothing is shown. */
    public Validation validation() {
        return around.forms().validate(around.form(), values(), around.context());
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
        root.found().forEach(found -> found.input().show(problem(validation, found.path())));
        root.allLists().forEach(list -> list.show(problem(validation, list.path())));
        root.allLists().forEach(DrawnList::unfoldProblems);
        return validation.ok();
    }

    /** What stands at the fields as wrong now, in reading order. */
    public List<FieldProblem> problems() {
        Stream<FieldProblem> ofLists = root.allLists()
                .flatMap(list -> list.problem().stream()
                        .map(wrong -> new FieldProblem(list.path(), list.name(), wrong, list::focus)));
        Stream<FieldProblem> ofInputs = root.found()
                .filter(found -> found.input().flagged() && found.input().onScreen())
                .map(found -> new FieldProblem(
                        found.path(), label(found), found.input().problem(), found.input()::focus));
        return Stream.concat(ofInputs, ofLists).toList();
    }

    /** In a list many fields bear one name; their row tells them apart. */
    private String label(Level.Found found) {
        String label = found.input().field().label().in(around.locale());
        return found.rows().isEmpty()
                ? label
                : around.say("forms.list.field", Map.of("row", String.join(", ", found.rows()), "field", label));
    }

    /**
     * What was typed so far, by field key and in what JSON can hold, also what is no value yet; for a draft. An empty
     * text stands for an empty field, and a list is a list of such maps.
     */
    public Map<String, Object> entered() {
        return root.entered();
    }

    /**
     * Puts back what {@link #entered} gave, perhaps of an older version of this form. Tells no change.
     *
     * @return paths of fields whose text found no place
     */
    public List<String> restore(Map<String, Object> entered) {
        Map<String, Object> typed = around.forms().typed(around.form(), entered, around.context());
        Set<String> lost = new LinkedHashSet<>();
        quiet = true;
        root.restore(entered, typed, lost);
        refresh();
        quiet = false;
        return List.copyOf(lost);
    }

    /**
     * Shows a rule that broke behind the form, at the field it is about.
     *
     * @param path of the field, as in the errors of a {@link Validation}
     * @return whether the person can see it: a field of this path is on the screen
     */
    public boolean showProblem(String path, String text) {
        Optional<DrawnInput<?, ?>> found = root.found()
                .filter(each -> each.path().equals(path) && each.input().onScreen())
                .<DrawnInput<?, ?>>map(Level.Found::input)
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

    private final class Listening implements DrawnList.Changes {

        @Override
        public void changed(DrawnInput<?, ?> input) {
            if (!quiet) {
                refresh();
                if (input.flagged() || input.unreadable()) {
                    judge(input);
                }
                listeners.forEach(Command::execute);
            }
        }

        @Override
        public void quietly(Command act) {
            boolean before = quiet;
            quiet = true;
            act.execute();
            quiet = before;
        }

        @Override
        public void rowsChanged() {
            refresh();
            listeners.forEach(Command::execute);
        }
    }

    private void judge(DrawnInput<?, ?> input) {
        Validation validation = validation();
        root.found()
                .filter(found -> found.input() == input)
                .findFirst()
                .ifPresent(found -> input.show(problem(validation, found.path())));
    }

    private void refresh() {
        boolean before = quiet;
        quiet = true;
        Map<String, Object> read = values();
        show(read);
        // A field that was opened again, or whose answer is offered no more, now holds something else.
        if (!values().equals(read)) {
            show(values());
        }
        quiet = before;
    }

    private void show(Map<String, Object> values) {
        Map<String, Object> visible = around.forms().visible(around.form(), values, around.context());
        root.refresh(around.forms(), visible, Scope.of(around.form(), around.context(), visible));
    }

    private Optional<String> problem(Validation validation, String path) {
        return validation.errors().getOrDefault(path, List.of()).stream()
                .findFirst()
                .map(this::sentence);
    }

    private String sentence(Problem problem) {
        return switch (problem) {
            case Problem.Keyed keyed -> around.say(keyed.messageKey(), keyed.arguments());
            case Problem.Own own -> own.text().in(around.locale());
        };
    }
}
