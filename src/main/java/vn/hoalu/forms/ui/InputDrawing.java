package vn.hoalu.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.shared.InputField;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.hoalu.forms.FormField;
import vn.hoalu.forms.FormField.Input;

/** Draws each kind of input as the Vaadin field that fits it. */
final class InputDrawing {

    /** Milliseconds. */
    private static final int TELL_EVERY = 1_000;

    private final Surroundings around;
    private final Locale locale;
    private final ChoiceDrawing choices;
    private final MomentDrawing moments;

    InputDrawing(Surroundings around) {
        this.around = around;
        locale = around.locale();
        choices = new ChoiceDrawing(around);
        moments = new MomentDrawing(around.messages(), locale);
    }

    DrawnInput<?, ?> draw(Input input) {
        return switch (input) {
            case FormField.TextField text -> line(text);
            case FormField.TextArea area -> area(area);
            case FormField.NumberField number -> number(number);
            case FormField.Checkbox box -> checkbox(box);
            case FormField.Choice choice -> choices.draw(choice);
            case FormField.DateTimeField moment -> moments.draw(moment);
            case FormField.FilePicker files -> files(files);
        };
    }

    private DrawnInput<?, ?> line(FormField.TextField text) {
        TextField field = labelled(new TextField(), text, locale);
        text.shape().ifPresent(shape -> keyboard(field, shape == FormField.TextField.Shape.EMAIL ? "email" : "tel"));
        return text(text, field).with(new UnitsPart(text.units(), around, field));
    }

    private DrawnInput<?, ?> area(FormField.TextArea area) {
        TextArea field = labelled(new TextArea(), area, locale);
        field.setMinRows(3);
        return text(area, field);
    }

    private DrawnInput<?, ?> number(FormField.NumberField number) {
        DecimalText numbers = new DecimalText(locale);
        TextField field = labelled(new TextField(), number, locale);
        keyboard(field, number.decimalDigits() == 0 ? "numeric" : "decimal");
        field.setAutocomplete(Autocomplete.OFF);
        whileTyping(field);
        return new DrawnInput<TextField, String>(
                        number,
                        field,
                        text -> filled(text)
                                .map(typed -> numbers.parse(typed)
                                        .<Object>map(value -> value)
                                        .orElse(DrawnInput.UNREADABLE)),
                        value -> numbers.format((BigDecimal) value))
                .with(new UnitsPart(number.units(), around, field));
    }

    private DrawnInput<?, ?> checkbox(FormField.Checkbox box) {
        return new DrawnInput<>(box, labelled(new Checkbox(), box, locale), Optional::of, Boolean.class::cast);
    }

    private DrawnInput<?, ?> files(FormField.FilePicker picker) {
        FilesField field = labelled(new FilesField(picker, around), picker, locale);
        return new DrawnInput<>(
                picker, field, ids -> ids.isEmpty() ? Optional.empty() : Optional.of(ids), InputDrawing::texts);
    }

    private static List<String> texts(Object value) {
        return value instanceof Collection<?> ids
                ? ids.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(value));
    }

    /** A browser must not offer what the last citizen at this counter was called. */
    private static <C extends TextFieldBase<C, String>> DrawnInput<?, ?> text(Input input, C field) {
        field.setAutocomplete(Autocomplete.OFF);
        whileTyping(field);
        return new DrawnInput<>(input, field, text -> filled(text).map(typed -> typed), String.class::cast);
    }

    /** Told every second, so that a draft is never older than that; not at every key, which would cost a trip each. */
    private static void whileTyping(TextFieldBase<?, String> field) {
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(TELL_EVERY);
    }

    private static Optional<String> filled(String text) {
        return Optional.of(text).filter(typed -> !typed.isBlank());
    }

    /** Which keys a telephone offers; the component has no setting of its own for it. */
    private static void keyboard(TextField field, String mode) {
        field.addAttachListener(attached -> field.getElement()
                .executeJs("this.inputElement && this.inputElement.setAttribute('inputmode', $0)", mode));
    }

    static <C extends Component & InputField<?, ?>> C labelled(C component, Input input, Locale locale) {
        component.setLabel(input.label().in(locale));
        input.hint().ifPresent(hint -> component.setHelperText(hint.in(locale)));
        component.setWidthFull();
        return component;
    }
}
