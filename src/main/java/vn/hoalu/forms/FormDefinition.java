package vn.hoalu.forms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** @param defaults what a field starts with, by key ({@code list.key} in a row) and in its field's type */
public record FormDefinition(String id, List<FormField> fields, Map<String, Object> defaults) {

    public FormDefinition {
        fields = List.copyOf(fields);
        defaults = Map.copyOf(defaults);
    }

    public FormDefinition(String id, List<FormField> fields) {
        this(id, fields, Map.of());
    }

    /** Every value that the form works out itself. */
    public List<FormField.Computed> computed() {
        return flat(fields)
                .filter(FormField.Computed.class::isInstance)
                .map(FormField.Computed.class::cast)
                .toList();
    }

    /**
     * What a new row of a list starts with.
     *
     * @param path of the list and a dot
     */
    public Map<String, Object> rowDefaults(String path) {
        Map<String, Object> found = new HashMap<>();
        defaults.forEach((key, value) -> {
            if (key.startsWith(path)) {
                found.put(key.substring(path.length()), value);
            }
        });
        return found;
    }

    /** Components of one level, with those in groups and rows, but not those in the rows of a list. */
    static Stream<FormField> flat(List<FormField> fields) {
        return fields.stream().flatMap(FormDefinition::flat);
    }

    /** Names of the values of one level. */
    static Set<String> keys(List<FormField> fields) {
        return flat(fields).flatMap(FormDefinition::key).collect(Collectors.toSet());
    }

    static Stream<String> key(FormField field) {
        return switch (field) {
            case FormField.Input input -> Stream.of(input.key());
            case FormField.DynamicList list -> Stream.of(list.key());
            case FormField.Computed computed -> Stream.of(computed.key());
            default -> Stream.empty();
        };
    }

    /** Every field that asks for a value, also those in groups, in reading order; not those in the rows of a list. */
    public List<FormField.Input> inputs() {
        return fields.stream().flatMap(FormDefinition::inputs).toList();
    }

    private static Stream<FormField.Input> inputs(FormField field) {
        return flat(field).filter(FormField.Input.class::isInstance).map(FormField.Input.class::cast);
    }

    private static Stream<FormField> flat(FormField field) {
        return field instanceof FormField.Container container
                ? container.fields().stream().flatMap(FormDefinition::flat)
                : Stream.of(field);
    }
}
