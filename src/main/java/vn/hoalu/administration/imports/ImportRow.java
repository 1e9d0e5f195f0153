package vn.hoalu.administration.imports;

import java.util.List;
import java.util.Optional;

/** A row of a run with what is known of it so far. */
record ImportRow(SheetRow sheet, Optional<Outcome> outcome, List<Problem> problems) {

    int number() {
        return sheet.number();
    }

    boolean isWrong() {
        return outcome.filter(Outcome.WRONG::equals).isPresent();
    }
}
