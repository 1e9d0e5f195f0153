package vn.hoalu.forms;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which values count: a hidden field has none, and what depends on it sees none. */
final class Visibility {

    /** Conditions over conditions, at most this many in a row. */
    static final int MAX_CHAIN = 10;

    private final Conditions conditions;

    Visibility(Conditions conditions) {
        this.conditions = conditions;
    }

    boolean hidden(FormField field, Map<String, Object> visible) {
        return field.hideIf()
                .map(condition -> conditions.holds(condition, visible))
                .orElse(false);
    }

    /** Settles after as many rounds as the longest chain of conditions has, for a chain is never a circle. */
    Map<String, Object> visible(FormDefinition form, Map<String, Object> typed) {
        Map<String, Object> shown = typed;
        for (int round = 0; round <= MAX_CHAIN; round++) {
            Map<String, Object> next = new HashMap<>(typed);
            Set<String> keys = new HashSet<>();
            collect(form.fields(), shown, keys);
            next.keySet().retainAll(keys);
            if (next.equals(shown)) {
                return next;
            }
            shown = next;
        }
        return shown;
    }

    /** Keys of the fields that a person sees. */
    Set<String> shown(FormDefinition form, Map<String, Object> typed) {
        Set<String> keys = new HashSet<>();
        collect(form.fields(), visible(form, typed), keys);
        return keys;
    }

    private void collect(List<FormField> fields, Map<String, Object> visible, Set<String> keys) {
        for (FormField field : fields) {
            if (hidden(field, visible)) {
                continue;
            }
            if (field instanceof FormField.Group group) {
                collect(group.fields(), visible, keys);
            }
            if (field instanceof FormField.Input input) {
                keys.add(input.key());
            }
        }
    }
}
