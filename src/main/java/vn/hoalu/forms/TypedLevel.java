package vn.hoalu.forms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Values of one level of a form, the form itself or one row of a list, in their fields' types.
 *
 * @param entered by whoever fills the form in
 * @param fixed   as they are known, for fields that turn out to be read only
 */
record TypedLevel(Map<String, Object> entered, Map<String, Object> fixed, Map<String, List<TypedLevel>> lists) {

    List<TypedLevel> rows(FormField.DynamicList list) {
        return lists.getOrDefault(list.key(), List.of());
    }

    /** What was entered, as if everything were visible. */
    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>(entered);
        lists.forEach((key, rows) ->
                values.put(key, rows.stream().map(TypedLevel::values).toList()));
        return values;
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> rows(Map<String, Object> values, String list) {
        return (List<Map<String, Object>>) values.getOrDefault(list, List.of());
    }
}
