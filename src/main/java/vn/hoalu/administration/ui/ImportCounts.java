package vn.hoalu.administration.ui;

import vn.hoalu.administration.imports.Counts;
import vn.hoalu.administration.imports.ImportLine;
import vn.hoalu.base.ui.Facts;

/** How many rows do what. */
class ImportCounts extends Facts {

    ImportCounts(ImportLine line) {
        addClassName("import-counts");
        Counts counts = line.counts();
        add("fresh", counts.fresh());
        add("changed", counts.changed());
        add("unchanged", counts.unchanged());
        add("wrong", counts.wrong());
    }

    private void add(String what, int count) {
        add(
                getTranslation("administration.import.count." + what),
                "%,d".formatted(count).replace(',', '.'));
    }
}
