package vn.hoalu.forms;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Conditions may read fields that have conditions themselves, but never in a circle: then no answer would be the right
 * one.
 */
final class ConditionChains {

    private static final int MAX_CHAIN = Visibility.MAX_CHAIN;

    /** Of all different conditions together; it bounds the time their parser takes. */
    private static final int MAX_LENGTH = 6_000;

    private final Conditions conditions;
    private final Map<String, Integer> levels = new HashMap<>();
    private final Map<FormField, String> names;
    private final Set<String> texts = new HashSet<>();
    private int length;
    private boolean grew = true;

    /** @param names by which to complain about a component with a condition, compared by identity */
    ConditionChains(Conditions conditions, Map<FormField, String> names) {
        this.conditions = conditions;
        this.names = names;
    }

    void check(FormDefinition form) {
        form.inputs().forEach(input -> levels.put(input.key(), 0));
        while (grew) {
            grew = false;
            deepen(form.fields(), 0);
        }
    }

    private void deepen(List<FormField> fields, int around) {
        for (FormField field : fields) {
            int level = field.hideIf()
                    .map(condition -> level(field, condition, around))
                    .orElse(around);
            if (level > MAX_CHAIN) {
                throw new UnsupportedForm(name(field), "condition-chain", "conditions wait for each other");
            }
            if (field instanceof FormField.Group group) {
                deepen(group.fields(), level);
            }
            if (field instanceof FormField.Input input && levels.getOrDefault(input.key(), 0) < level) {
                levels.put(input.key(), level);
                grew = true;
            }
        }
    }

    private int level(FormField field, String condition, int around) {
        int deepest = around;
        for (String read : reads(field, condition)) {
            Integer level = levels.get(read);
            if (level == null) {
                throw new UnsupportedForm(name(field), "condition", "the form has no field " + read);
            }
            deepest = Math.max(deepest, level);
        }
        return deepest + 1;
    }

    private Set<String> reads(FormField field, String condition) {
        if (texts.add(condition)) {
            length += condition.length();
        }
        if (length > MAX_LENGTH) {
            throw new UnsupportedForm(name(field), "condition", "the form has too many conditions");
        }
        try {
            return conditions.names(condition);
        } catch (IllegalArgumentException wrong) {
            throw new UnsupportedForm(name(field), "condition", String.valueOf(wrong.getMessage()));
        }
    }

    private String name(FormField field) {
        return names.getOrDefault(field, "form");
    }
}
