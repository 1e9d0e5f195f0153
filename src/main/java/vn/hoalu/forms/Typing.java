package vn.hoalu.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hoalu.forms.FormField.Choice;
import vn.hoalu.forms.FormField.Choices;
import vn.hoalu.forms.FormField.DynamicList;
import vn.hoalu.forms.FormField.Input;

/** Brings the raw values of a whole form into their fields' types; what is unknown or unreadable is left out. */
final class Typing {

    private final FormDefinition form;
    private final ValueReader reader;

    Typing(FormDefinition form, ValueReader reader) {
        this.form = form;
        this.reader = reader;
    }

    TypedLevel type(Map<String, Object> raw, FormContext context) {
        Map<String, Object> known = new HashMap<>(form.defaults());
        known.putAll(context.known());
        return level(form.fields(), "", raw, known, Scope.of(form, context, Map.of()));
    }

    private TypedLevel level(
            List<FormField> fields, String path, Map<?, ?> raw, Map<?, ?> known, Map<String, Object> around) {
        Map<String, Object> scope = new HashMap<>(around);
        Map<String, List<TypedLevel>> lists = new HashMap<>();
        FormDefinition.flat(fields)
                .filter(DynamicList.class::isInstance)
                .map(DynamicList.class::cast)
                .forEach(list -> lists.put(list.key(), rows(list, path + list.key() + ".", raw, known, scope)));
        return new TypedLevel(inputs(fields, raw, scope), inputs(fields, known, new HashMap<>(around)), lists);
    }

    /** Answers that are computed from other answers come last. */
    private Map<String, Object> inputs(List<FormField> fields, Map<?, ?> raw, Map<String, Object> scope) {
        Map<String, Object> typed = new HashMap<>();
        for (boolean computed : new boolean[] {false, true}) {
            FormDefinition.flat(fields)
                    .filter(Input.class::isInstance)
                    .map(Input.class::cast)
                    .filter(input -> computed(input) == computed)
                    .forEach(input -> {
                        if (reader.read(input, Nested.get(raw, input.key()), scope) instanceof Reading.Given given) {
                            typed.put(input.key(), given.value());
                            Nested.put(scope, input.key(), given.value());
                        }
                    });
        }
        return typed;
    }

    private static boolean computed(Input input) {
        return input instanceof Choice choice && choice.choices() instanceof Choices.Computed;
    }

    private List<TypedLevel> rows(
            DynamicList list, String path, Map<?, ?> raw, Map<?, ?> known, Map<String, Object> around) {
        List<Map<?, ?>> rows = RowList.of(list, Nested.get(raw, list.key()));
        List<Map<?, ?>> knownRows = RowList.of(list, Nested.get(known, list.key()));
        List<TypedLevel> typed = new ArrayList<>();
        for (Map<?, ?> row : rows) {
            Map<?, ?> before = known(list, path, row, knownRows, typed.size());
            typed.add(level(list.fields(), path, row, before, Scope.row(list, around, Map.of(), typed.size())));
        }
        return typed;
    }

    /**
     * The known row that this one is. Where rows come and go their number does not tell it; what they hold in their
     * read-only fields does, and a row that holds something else there was not known.
     */
    private Map<?, ?> known(DynamicList list, String path, Map<?, ?> row, List<Map<?, ?>> known, int index) {
        Map<String, Object> defaults = form.rowDefaults(path);
        if (!list.growing()) {
            return index < known.size() ? known.get(index) : defaults;
        }
        List<String> keys = FormDefinition.flat(list.fields())
                .filter(field -> field instanceof Input input
                        && (input.readOnly() || input.readOnlyIf().isPresent()))
                .map(field -> ((Input) field).key())
                .toList();
        return known.stream()
                .filter(candidate -> keys.stream().allMatch(key -> same(Nested.get(candidate, key), row.get(key))))
                .<Map<?, ?>>map(candidate -> candidate)
                .findFirst()
                .orElse(defaults);
    }

    private static boolean same(@Nullable Object known, @Nullable Object given) {
        return String.valueOf(known).equals(String.valueOf(given));
    }
}
