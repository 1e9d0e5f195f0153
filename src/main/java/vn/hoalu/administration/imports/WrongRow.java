package vn.hoalu.administration.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A row that was not taken, and why. */
public record WrongRow(int number, List<Reason> reasons) {

    /** @param column message key of the column's heading, where one cell is meant */
    public record Reason(Optional<String> column, String messageKey, Map<String, String> arguments) {}

    public WrongRow {
        reasons = List.copyOf(reasons);
    }

    static WrongRow of(ImportRow row) {
        return new WrongRow(
                row.number(),
                row.problems().stream()
                        .map(problem -> new Reason(
                                Optional.ofNullable(problem.column()).map(ImportColumn::titleKey),
                                problem.messageKey(),
                                problem.arguments()))
                        .toList());
    }
}
