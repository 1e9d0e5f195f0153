package vn.hoalu.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.shared.InputField;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.server.Command;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hoalu.forms.FormField.Input;

/**
 * One input on the screen: what it holds, and how it says that something is wrong. The component's own validation is
 * switched off; the forms module alone judges.
 */
final class DrawnInput<C extends Component & InputField<?, V> & HasValidation & HasValidator<V>, V> {

    /** Stands for a typed text that the component cannot read; no field accepts it, so it is never lost silently. */
    static final String UNREADABLE = "?";

    // A group is not focusable itself; its first box is.
    private static final String FOCUS =
            "(this.querySelector('vaadin-checkbox,vaadin-radio-button,vaadin-date-picker') || this).focus()";

    private final Input field;
    private final C component;
    private final Function<V, Optional<Object>> toRaw;
    private final Function<Object, V> toValue;
    private final HalfTyped halfTyped;
    private Optional<Object> fixed = Optional.empty();
    private Optional<V> typed = Optional.empty();
    private boolean locked;
    private Optional<Level.Changing> changing = Optional.empty();

    DrawnInput(Input field, C component, Function<V, Optional<Object>> toRaw, Function<Object, V> toValue) {
        this.field = field;
        this.component = component;
        this.toRaw = toRaw;
        this.toValue = toValue;
        halfTyped = new HalfTyped(component);
        component.setManualValidation(true);
        lock(field.readOnly());
        component.setRequiredIndicatorVisible(field.required() && !locked);
    }

    /** What brings its answers up to date. */
    DrawnInput<C, V> with(Level.Changing answers) {
        changing = Optional.of(answers);
        return this;
    }

    Level.@Nullable Changing changing() {
        return changing.orElse(null);
    }

    /** Whether a person may write into it as the form stands now. */
    boolean writable() {
        return !locked;
    }

    /** While it is locked it shows what is known; opened again, what was typed before: a slip costs no words. */
    void lock(boolean now) {
        if (now != locked) {
            locked = now;
            component.setReadOnly(now);
            component.setRequiredIndicatorVisible(field.required() && !now);
            if (!now) {
                typed.ifPresent(component::setValue);
            } else if (!component.isEmpty()) {
                typed = Optional.of(component.getValue());
                fixed.ifPresentOrElse(known -> component.setValue(toValue.apply(known)), component::clear);
            }
        }
    }

    Input field() {
        return field;
    }

    Component component() {
        return component;
    }

    void start(Object known) {
        component.setValue(toValue.apply(known));
        fixed = Optional.of(known);
        typed = Optional.empty();
    }

    /** What stands in the field; a read-only one keeps what it was given, whatever a browser sends. */
    Optional<Object> raw() {
        if (locked) {
            return fixed;
        }
        Optional<Object> raw = toRaw.apply(component.getValue());
        return raw.isEmpty() && unreadable() ? Optional.of(UNREADABLE) : raw;
    }

    /** As typed, in what JSON can hold; an empty text where nothing is, for that may be what the person wants. */
    Object entered() {
        if (locked) {
            return fixed.map(DrawnInput::plain).orElse("");
        }
        if (component.getValue() instanceof String text) {
            return text;
        }
        return toRaw.apply(component.getValue()).map(DrawnInput::plain).orElseGet(() -> halfTyped.read());
    }

    private static Object plain(Object raw) {
        return raw instanceof TemporalAccessor moment ? moment.toString() : raw;
    }

    /**
     * Puts back what {@link #entered} gave.
     *
     * @param read the same, where it is a value of this field
     * @return whether it could be put back
     */
    boolean restore(Object entered, Optional<Object> read) {
        if (field.readOnly()) {
            return false;
        }
        // Whatever is put back goes before what stood here while the field was locked.
        typed = Optional.empty();
        if (entered.equals("")) {
            component.clear();
            return true;
        }
        if (component.getEmptyValue() instanceof String && entered instanceof String text) {
            component.setValue(asValue(text));
            return true;
        }
        read.ifPresent(value -> component.setValue(toValue.apply(value)));
        return read.isPresent() || entered instanceof String text && halfTyped.write(text);
    }

    @SuppressWarnings("unchecked")
    private V asValue(String text) {
        return (V) text;
    }

    /** Whether something is typed that the component makes no value of. */
    boolean unreadable() {
        return component
                .getDefaultValidator()
                .apply(component.getValue(), new ValueContext(component))
                .isError();
    }

    void onChange(Command listener) {
        component.addValueChangeListener(change -> listener.execute());
        // A text that cannot be read changes no value; the component only says that its own status changed.
        component.addValidationStatusChangeListener(status -> listener.execute());
    }

    /** Neither it nor a group around it is hidden. */
    boolean onScreen() {
        Optional<Component> part = Optional.of(component);
        while (part.isPresent()) {
            if (!part.get().isVisible()) {
                return false;
            }
            part = part.flatMap(Component::getParent);
        }
        return true;
    }

    String problem() {
        return Optional.ofNullable(component.getErrorMessage()).orElse("");
    }

    boolean flagged() {
        return component.isInvalid();
    }

    /** Shows the sentence at the field, or that all is well. */
    void show(Optional<String> problem) {
        component.setErrorMessage(problem.orElse(""));
        component.setInvalid(problem.isPresent());
    }

    void focus() {
        component.getElement().executeJs(FOCUS);
    }
}
