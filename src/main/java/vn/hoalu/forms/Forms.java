package vn.hoalu.forms;

import java.util.Map;

/** Reads form schemas and validates what people enter; the server's word is the one that counts. */
public interface Forms {

    /** @throws UnsupportedForm naming the component and the rule it breaks. */
    FormDefinition read(String json);

    /** Judges raw values by field key; hidden fields are dropped, unknown keys refused. */
    Validation validate(FormDefinition form, Map<String, Object> values);

    /** Whether the component is hidden given these values. */
    boolean hidden(FormField field, Map<String, Object> values);
}
