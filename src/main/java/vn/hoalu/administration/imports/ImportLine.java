package vn.hoalu.administration.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A run as the page shows it.
 *
 * @param counts  of the rows so far, of the preview or of the carrying out
 * @param handled how many rows that are of {@code total}
 * @param ignored headings of the sheet that nobody knew
 * @param refusal message key of why the whole file was not taken
 * @param copy    whether there is a copy with its errors to be had
 */
public record ImportLine(
        ImportId id,
        String fileName,
        SheetFormat format,
        String uploadedBy,
        Instant uploadedAt,
        ImportState state,
        int total,
        Counts counts,
        List<String> ignored,
        Optional<String> refusal,
        String refusedColumn,
        boolean copy) {

    public ImportLine {
        ignored = List.copyOf(ignored);
    }

    public int handled() {
        return counts.all();
    }
}
