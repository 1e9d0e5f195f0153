package vn.hoalu.inbox;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import vn.hoalu.forms.FormDefinition;
import vn.hoalu.forms.FormField;
import vn.hoalu.workflow.ProcessVariable;
import vn.hoalu.workflow.Variables;

/** What a gateway may read of a form: choices, numbers, marks and dates. Free text may hold a name and stays out. */
final class GatewayValues {
    private GatewayValues() {}

    static Variables of(FormDefinition form, Answers answers) {
        Variables result = Variables.none();
        for (FormField.Input input : form.inputs()) {
            result = add(input, answers.values(), result);
        }
        return result;
    }

    private static Variables add(FormField.Input field, Map<String, Object> values, Variables sofar) {
        return switch (field) {
            case FormField.Radio radio -> code(radio.key(), values, sofar);
            case FormField.Select select -> code(select.key(), values, sofar);
            case FormField.DateTimeField date -> code(date.key(), values, sofar);
            case FormField.Checkbox box ->
                sofar.with(ProcessVariable.flag(box.key()), Boolean.TRUE.equals(values.get(box.key())));
            case FormField.NumberField number -> number(number, values, sofar);
            default -> sofar;
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
