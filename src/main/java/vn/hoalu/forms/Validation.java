package vn.hoalu.forms;

import java.util.List;
import java.util.Map;
import vn.hoalu.base.LocalizedText;

/**
 * The judgement on a filled-in form.
 *
 * @param values accepted values in their field's type, without hidden and empty ones
 * @param errors by field key, empty where all is well
 */
public record Validation(Map<String, Object> values, Map<String, List<Problem>> errors) {

    public Validation {
        values = Map.copyOf(values);
        errors = Map.copyOf(errors);
    }

    public boolean ok() {
        return errors.isEmpty();
    }

    /** A sentence by message key with its arguments, or the text the form itself carries. */
    public sealed interface Problem {

        record Keyed(String messageKey, Map<String, Object> arguments) implements Problem {}

        record Own(LocalizedText text) implements Problem {}
    }
}
