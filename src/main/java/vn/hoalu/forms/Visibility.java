package vn.hoalu.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hoalu.forms.FormField.Computed;
import vn.hoalu.forms.FormField.Container;
import vn.hoalu.forms.FormField.DynamicList;
import vn.hoalu.forms.FormField.Input;

/** Which values count: a hidden field has none, and what depends on it sees none. Computed values are worked out here. */
final class Visibility {

    /** Conditions over conditions, at most this many in a row. */
    static final int MAX_CHAIN = 10;

    private final Conditions conditions;

    Visibility(Conditions conditions) {
        this.conditions = conditions;
    }

    boolean hidden(FormField field, Map<String, Object> scope) {
        return field.hideIf()
                .map(condition -> conditions.holds(condition, scope))
                .orElse(false);
    }

    boolean readOnly(Input input, Map<String, Object> scope) {
        return input.readOnly()
                || input.readOnlyIf()
                        .map(condition -> conditions.holds(condition, scope))
                        .orElse(false);
    }

    /** Settles after as many rounds as the longest chain of conditions has, for a chain is never a circle. */
    Map<String, Object> visible(FormDefinition form, TypedLevel typed, FormContext context) {
        Map<String, Object> shown = typed.values();
        for (int round = 0; round <= MAX_CHAIN; round++) {
            Map<String, Object> next = new HashMap<>();
            new Pass(typed, shown, Scope.of(form, context, shown), next).over(form.fields());
            if (next.equals(shown)) {
                return next;
            }
            shown = next;
        }
        return shown;
    }

    /** One round over one level, reading what the round before left. */
    private final class Pass {

        private final TypedLevel typed;
        private final Map<String, Object> before;
        private final Map<String, Object> scope;
        private final Map<String, Object> next;

        Pass(TypedLevel typed, Map<String, Object> before, Map<String, Object> scope, Map<String, Object> next) {
            this.typed = typed;
            this.before = before;
            this.scope = scope;
            this.next = next;
        }

        void over(List<FormField> fields) {
            fields.stream().filter(field -> !hidden(field, scope)).forEach(this::take);
        }

        private void take(FormField field) {
            switch (field) {
                case Container container -> over(container.fields());
                case Input input -> put(input.key(), from(input).get(input.key()));
                case Computed computed ->
                    conditions.value(computed.expression(), scope).ifPresent(value -> next.put(computed.key(), value));
                case DynamicList list -> next.put(list.key(), rows(list));
                default -> {}
            }
        }

        private Map<String, Object> from(Input input) {
            return readOnly(input, scope) ? typed.fixed() : typed.entered();
        }

        private void put(String key, @Nullable Object value) {
            if (value != null) {
                next.put(key, value);
            }
        }

        private List<Map<String, Object>> rows(DynamicList list) {
            List<Map<String, Object>> rows = new ArrayList<>();
            List<Map<String, Object>> earlier = TypedLevel.rows(before, list.key());
            for (TypedLevel row : typed.rows(list)) {
                int index = rows.size();
                Map<String, Object> was = index < earlier.size() ? earlier.get(index) : row.values();
                Map<String, Object> now = new HashMap<>();
                new Pass(row, was, Scope.row(list, scope, was, index), now).over(list.fields());
                rows.add(now);
            }
            return rows;
        }
    }
}
