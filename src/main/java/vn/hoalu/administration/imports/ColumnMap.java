package vn.hoalu.administration.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the columns stand in one sheet, and which headings nobody knew. */
record ColumnMap(Map<ImportColumn, Integer> places, List<String> ignored) {

    ColumnMap {
        places = Map.copyOf(places);
        ignored = List.copyOf(ignored);
    }

    SheetCell cell(SheetRow row, ImportColumn column) {
        return Optional.ofNullable(places.get(column)).map(row::cell).orElse(SheetCell.EMPTY);
    }

    static Optional<ColumnMap> of(SheetRow heading, ColumnTitles titles) {
        Map<ImportColumn, Integer> places = new EnumMap<>(ImportColumn.class);
        List<String> ignored = new ArrayList<>();
        for (int i = 0; i < heading.cells().size(); i++) {
            String title = heading.cell(i).text();
            Optional<ImportColumn> column = titles.column(title);
            if (column.isPresent()) {
                put(places, column.get(), i, title);
            } else if (!title.isEmpty() && !titles.isMessages(title)) {
                ignored.add(title);
            }
        }
        boolean whole = Arrays.stream(ImportColumn.values())
                .allMatch(column -> !column.isRequired() || places.containsKey(column));
        return whole ? Optional.of(new ColumnMap(places, ignored)) : Optional.empty();
    }

    private static void put(Map<ImportColumn, Integer> places, ImportColumn column, int index, String title) {
        if (places.put(column, index) != null) {
            throw new UnreadableSheet(UnreadableSheet.Reason.COLUMN_TWICE, Map.of("column", title));
        }
    }
}
