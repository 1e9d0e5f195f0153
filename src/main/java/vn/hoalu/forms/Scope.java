package vn.hoalu.forms;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The names that an expression sees: what is known, and over it what stands in the visible fields. */
public final class Scope {

    /** What a row of a list calls itself, what is around it, and its number. */
    static final Set<String> OF_ROW = Set.of("this", "parent", "i");

    private Scope() {}

    public static Map<String, Object> of(FormDefinition form, FormContext context, Map<String, Object> visible) {
        // A field that a person emptied must not show through as what was known of it before.
        return over(context.known(), FormDefinition.keys(form.fields()), visible);
    }

    /** @param index of the row, from 0 */
    public static Map<String, Object> row(
            FormField.DynamicList list, Map<String, Object> around, Map<String, Object> row, int index) {
        Map<String, Object> scope = over(around, FormDefinition.keys(list.fields()), row);
        scope.put("this", row);
        scope.put("parent", around);
        scope.put("i", index + 1);
        return scope;
    }

    private static Map<String, Object> over(Map<String, Object> outer, Set<String> own, Map<String, Object> values) {
        Map<String, Object> scope = new HashMap<>(outer);
        own.forEach(key -> Nested.remove(scope, key));
        values.forEach((key, value) -> Nested.put(scope, key, value));
        return scope;
    }
}
