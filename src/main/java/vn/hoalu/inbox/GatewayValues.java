package vn.hoalu.inbox;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoalu.forms.FormDefinition;
import vn.hoalu.forms.FormField;
import vn.hoalu.workflow.ProcessVariable;
import vn.hoalu.workflow.Variables;

/** What a gateway may read of a form: choices, numbers, marks and dates. Free text may hold a name and stays out. */
final class GatewayValues {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.-]{1,64}");

    private GatewayValues() {}

    static Variables of(FormDefinition form, Answers answers) {
        Variables result = Variables.none();
        for (FormField.Input input : form.inputs()) {
            result = readable(input.key()) ? add(input, answers.values(), result) : result;
        }
        for (FormField.Computed computed : form.computed()) {
            Object value = answers.values().get(computed.key());
            result = readable(computed.key()) ? worked(computed.key(), value, result) : result;
        }
        return result;
    }

    /** An expression of a model cannot name a value under a path. */
    private static boolean readable(String key) {
        return key.indexOf('.') < 0;
    }

    private static Variables add(FormField.Input field, Map<String, Object> values, Variables sofar) {
        return switch (field) {
            case FormField.Radio radio -> chosen(radio, values, sofar);
            case FormField.Select select -> chosen(select, values, sofar);
            case FormField.DateTimeField date -> code(date.key(), values, sofar);
            case FormField.Checkbox box ->
                sofar.with(ProcessVariable.flag(box.key()), Boolean.TRUE.equals(values.get(box.key())));
            case FormField.NumberField number -> number(number, values, sofar);
            default -> sofar;
        };
    }

    /** Answers of the form and of living data are codes; those of other data may be words that somebody wrote. */
    private static Variables chosen(FormField.Choice choice, Map<String, Object> values, Variables sofar) {
        boolean words = values.get(choice.key()) instanceof String value
                && (choice.choices() instanceof FormField.Choices.Known
                        || choice.choices() instanceof FormField.Choices.Computed)
                && !CODE.matcher(value).matches();
        return words ? sofar : code(choice.key(), values, sofar);
    }

    /** What a form works out as a number or a yes; a text may hold what somebody wrote. */
    private static Variables worked(String key, @Nullable Object value, Variables sofar) {
        return switch (value) {
            case BigDecimal number -> sofar.with(ProcessVariable.decimal(key), number);
            case Boolean flag -> sofar.with(ProcessVariable.flag(key), flag);
            case null, default -> sofar;
        };
    }

    /** Dates and times in ISO form, which compares as text. */
    private static Variables code(String key, Map<String, Object> values, Variables sofar) {
        return Optional.ofNullable(values.get(key))
                .map(value -> sofar.with(ProcessVariable.code(key), value.toString()))
                .orElse(sofar);
    }

    private static Variables number(FormField.NumberField field, Map<String, Object> values, Variables sofar) {
        return Optional.ofNullable(values.get(field.key()))
                .map(BigDecimal.class::cast)
                .map(value -> field.decimalDigits() == 0
                        ? sofar.with(ProcessVariable.number(field.key()), value.longValueExact())
                        : sofar.with(ProcessVariable.decimal(field.key()), value))
                .orElse(sofar);
    }
}
