package vn.hoalu.forms;

import java.util.Map;

/** Reads form schemas and validates what people enter; the server's word is the one that counts. */
public interface Forms {

    /** @throws UnsupportedForm naming the component and the rule it breaks. */
    FormDefinition read(String json);

    /** Judges raw values by field key; hidden fields are dropped, unknown keys refused. */
    Validation validate(FormDefinition form, Map<String, Object> values);

    /** Whether the component is hidden given these values, which are typed and {@link #visible}. */
    boolean hidden(FormField field, Map<String, Object> values);

    /** The raw values in their field's type; what is unknown or unreadable is left out. */
    Map<String, Object> typed(FormDefinition form, Map<String, Object> values);

    /** As {@link #typed}, without the values of hidden fields. */
    Map<String, Object> visible(FormDefinition form, Map<String, Object> values);
}
