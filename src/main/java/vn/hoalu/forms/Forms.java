package vn.hoalu.forms;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.hoalu.base.LocalizedText;
import vn.hoalu.forms.FormField.Choice;
import vn.hoalu.forms.FormField.Input;
import vn.hoalu.forms.FormField.Option;

/** Reads form schemas and validates what people enter; the server's word is the one that counts. */
public interface Forms {

    /** @throws UnsupportedForm naming the component and the rule it breaks. */
    FormDefinition read(String json);

    /**
     * Judges raw values by field key, the rows of a list as a list of such maps. Hidden fields are dropped, unknown
     * keys refused; what is read only comes from the context, and what is computed is computed again.
     */
    Validation validate(FormDefinition form, Map<String, Object> values, FormContext context);

    /** As above, where nothing is known. */
    default Validation validate(FormDefinition form, Map<String, Object> values) {
        return validate(form, values, FormContext.NOTHING);
    }

    /** The raw values in their field's type; what is unknown or unreadable is left out. */
    Map<String, Object> typed(FormDefinition form, Map<String, Object> values, FormContext context);

    default Map<String, Object> typed(FormDefinition form, Map<String, Object> values) {
        return typed(form, values, FormContext.NOTHING);
    }

    /** As {@link #typed}, without the values of hidden fields and with what is computed. */
    Map<String, Object> visible(FormDefinition form, Map<String, Object> values, FormContext context);

    default Map<String, Object> visible(FormDefinition form, Map<String, Object> values) {
        return visible(form, values, FormContext.NOTHING);
    }

    /** Whether the component is hidden in this {@link Scope}. */
    boolean hidden(FormField field, Map<String, Object> scope);

    /** Whether nobody can write into the field in this {@link Scope}. */
    boolean readOnly(Input input, Map<String, Object> scope);

    /** The answers to choose from in this {@link Scope}; those of living data are not among them. */
    List<Option> options(Choice choice, Map<String, Object> scope);

    /** The words with their {@code {{…}}} filled in from this {@link Scope}. */
    String words(LocalizedText text, Locale locale, Map<String, Object> scope);

    /** What a table shows in this {@link Scope}. */
    TableRows rows(FormField.Table table, Locale locale, Map<String, Object> scope);
}
