package vn.hoalu.forms;

import java.util.List;

/** What a table shows: its headings, and the cells of each row as text. */
public record TableRows(List<String> headings, List<List<String>> rows) {

    public TableRows {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }
}
