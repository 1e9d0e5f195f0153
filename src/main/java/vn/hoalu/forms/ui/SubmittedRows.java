package vn.hoalu.forms.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.hoalu.forms.FormField;
import vn.hoalu.forms.FormField.DynamicList;
import vn.hoalu.forms.Scope;

/** A submitted list as one table, where its rows are short enough for one. */
record SubmittedRows(Surroundings around, ValueWords words, Map<String, Object> scope) {

    private static final int MAX_COLUMNS = 6;

    static boolean fit(DynamicList list) {
        List<FormField> asked = asked(list.fields()).toList();
        return asked.size() <= MAX_COLUMNS
                && asked.stream()
                        .noneMatch(field -> field instanceof DynamicList || field instanceof FormField.FilePicker);
    }

    Component table(DynamicList list, String title, List<Map<String, Object>> rows) {
        List<FormField> columns = asked(list.fields()).toList();
        List<List<String>> cells = new ArrayList<>();
        for (int index = 0; index < rows.size(); index++) {
            Map<String, Object> row = rows.get(index);
            Map<String, Object> within = Scope.row(list, scope, row, index);
            cells.add(columns.stream().map(column -> cell(column, row, within)).toList());
        }
        return new PlainTable(
                title, columns.stream().map(this::heading).toList(), cells, around.say("forms.list.none"));
    }

    /** Hidden in this row, or left empty: either way there is nothing to read. */
    private String cell(FormField field, Map<String, Object> row, Map<String, Object> within) {
        return switch (field) {
            case FormField.Input input
            when row.containsKey(input.key()) -> words.text(input, row.get(input.key()), within);
            case FormField.Computed computed -> words.text(row.get(computed.key()));
            default -> "";
        };
    }

    private String heading(FormField field) {
        return switch (field) {
            case FormField.Input input -> input.label().in(around.locale());
            case FormField.Computed computed ->
                computed.label().map(label -> label.in(around.locale())).orElse("");
            default -> "";
        };
    }

    private static Stream<FormField> asked(List<FormField> fields) {
        return fields.stream().flatMap(field -> switch (field) {
            case FormField.Container container -> asked(container.fields());
            case FormField.Input input -> Stream.of(input);
            case FormField.DynamicList list -> Stream.of(list);
            case FormField.Computed computed when computed.label().isPresent() -> Stream.of(computed);
            default -> Stream.empty();
        });
    }
}
