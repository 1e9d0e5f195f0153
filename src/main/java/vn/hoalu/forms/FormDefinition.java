package vn.hoalu.forms;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** @param defaults what a field starts with, by key and in its field's type */
public record FormDefinition(String id, List<FormField> fields, Map<String, Object> defaults) {

    public FormDefinition {
        fields = List.copyOf(fields);
        defaults = Map.copyOf(defaults);
    }

    public FormDefinition(String id, List<FormField> fields) {
        this(id, fields, Map.of());
    }

    /** Every field that asks for a value, also those in groups, in reading order. */
    public List<FormField.Input> inputs() {
        return fields.stream().flatMap(FormDefinition::inputs).toList();
    }

    private static Stream<FormField.Input> inputs(FormField field) {
        return switch (field) {
            case FormField.Input input -> Stream.of(input);
            case FormField.Group group -> group.fields().stream().flatMap(FormDefinition::inputs);
            case FormField.Text text -> Stream.empty();
            case FormField.Separator separator -> Stream.empty();
        };
    }
}
