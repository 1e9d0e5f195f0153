package vn.hoalu.forms;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoalu.base.LocalizedText;
import vn.hoalu.forms.FormField.Table;
import vn.hoalu.forms.FormField.Table.Column;

/** What stands in a table: the list that its expression gives, a column for each part that is asked for. */
record Tables(Conditions conditions) {

    private static final int MAX_COLUMNS = 20;

    TableRows rows(Table table, Locale locale, Map<String, Object> scope) {
        List<Column> columns =
                table.columnsFrom().map(from -> columns(from, scope)).orElse(table.columns());
        List<List<String>> rows = list(table.source(), scope)
                .map(row -> columns.stream()
                        .map(column -> cell(row, column, locale))
                        .toList())
                .toList();
        return new TableRows(
                columns.stream().map(column -> column.label().in(locale)).toList(), rows);
    }

    private List<Column> columns(String from, Map<String, Object> scope) {
        return list(from, scope)
                .limit(MAX_COLUMNS)
                .flatMap(item -> column(item).stream())
                .toList();
    }

    private static Optional<Column> column(Object item) {
        return switch (item) {
            case String key -> Optional.of(new Column(key, LocalizedText.of(key)));
            case Map<?, ?> context
            when context.get("key") instanceof String key ->
                Optional.of(
                        new Column(key, LocalizedText.of(context.get("label") instanceof String label ? label : key)));
            default -> Optional.empty();
        };
    }

    private Stream<?> list(String expression, Map<String, Object> scope) {
        Object value = conditions.value(expression, scope).orElse(List.of());
        return value instanceof Collection<?> items ? items.stream() : Stream.empty();
    }

    private static String cell(@Nullable Object row, Column column, Locale locale) {
        return row instanceof Map<?, ?> cells ? ValueText.of(cells.get(column.key()), locale) : "";
    }
}
