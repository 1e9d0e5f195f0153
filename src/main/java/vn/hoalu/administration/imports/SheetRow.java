package vn.hoalu.administration.imports;

import java.util.List;

/** @param number as the sheet counts its rows, from 1 */
record SheetRow(int number, List<SheetCell> cells) {

    SheetRow {
        cells = List.copyOf(cells);
    }

    SheetCell cell(int index) {
        return index >= 0 && index < cells.size() ? cells.get(index) : SheetCell.EMPTY;
    }

    /** Nothing in it, or a remark of the template's. */
    boolean isToSkip() {
        return cells.stream().allMatch(SheetCell::isEmpty) || cell(0).text().startsWith("#");
    }
}
