package vn.hoalu.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.hoalu.forms.FormField.Row;
import vn.hoalu.forms.FormField.Row.Cell;

/** Puts components side by side that the modeler put into one row of sixteen columns. */
final class Rows {

    private static final int COLUMNS = 16;

    private final Map<String, List<Cell>> rows = new LinkedHashMap<>();
    private int unplaced;

    void add(Element component, FormField field) {
        Optional<Element> layout = component.object("layout");
        layout.ifPresent(given -> given.only(Set.of("row", "columns")));
        int columns =
                layout.flatMap(given -> given.whole("columns", 1, COLUMNS)).orElse(0);
        // The modeler gives every component a row; one that was written by hand may have none.
        String row = layout.flatMap(given -> given.text("row")).orElseGet(() -> " " + unplaced++);
        rows.computeIfAbsent(row, first -> new ArrayList<>()).add(new Cell(columns, field));
    }

    List<FormField> fields() {
        return rows.entrySet().stream()
                .map(row -> placed(row.getKey(), row.getValue()))
                .toList();
    }

    private static FormField placed(String row, List<Cell> cells) {
        return row.startsWith(" ") ? cells.getFirst().field() : new Row(cells);
    }
}
