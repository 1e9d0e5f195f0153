package vn.hoalu.administration.imports;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.hoalu.base.Messages;

/** The uploaded rows with a last column that says what is wrong, and the wrong cells marked where a sheet has colours. */
@Component
class ErrorCopy {

    private static final int AT_ONCE = 500;

    private final ImportRows rows;
    private final ColumnTitles titles;
    private final Messages messages;

    ErrorCopy(ImportRows rows, ColumnTitles titles, Messages messages) {
        this.rows = rows;
        this.titles = titles;
        this.messages = messages;
    }

    void write(ImportRun run, Locale language, OutputStream to) {
        try {
            switch (run.format()) {
                case XLSX -> XlsxWriter.write(to, List.of(XlsxWriter.page("1", writer -> fill(run, language, writer))));
                case CSV -> CsvWriter.write(to, writer -> fill(run, language, writer));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(ImportRun run, Locale language, SheetWriter writer) {
        SheetRow heading = StoredCells.read(0, run.heading());
        ColumnMap columns = ColumnMap.of(heading, titles).orElseThrow();
        int width = width(heading);
        writer.write(line(heading, width, messages.text(language, ColumnTitles.MESSAGES)), Set.of());
        int position = 0;
        List<ImportRow> chunk = rows.behind(run.id(), position, AT_ONCE);
        while (!chunk.isEmpty()) {
            for (ImportRow row : chunk) {
                writer.write(line(row.sheet(), width, said(row, language)), marked(row, columns));
            }
            chunk = rows.behind(run.id(), chunk.getLast().number(), AT_ONCE);
        }
    }

    // A copy of a copy: the messages of the last time give way to those of this.
    private int width(SheetRow heading) {
        int width = heading.cells().size();
        while (width > 0
                && (heading.cell(width - 1).isEmpty()
                        || titles.isMessages(heading.cell(width - 1).text()))) {
            width--;
        }
        return width;
    }

    private static List<String> line(SheetRow row, int width, String message) {
        List<String> line = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            line.add(row.cell(i).text());
        }
        line.add(message);
        return line;
    }

    private String said(ImportRow row, Locale language) {
        return row.problems().stream().map(problem -> said(problem, language)).collect(joining(" "));
    }

    private String said(Problem problem, Locale language) {
        String text = messages.text(language, problem.messageKey(), problem.arguments());
        return problem.column() == null ? text : titles.title(problem.column(), language) + ": " + text;
    }

    private static Set<Integer> marked(ImportRow row, ColumnMap columns) {
        return row.problems().stream()
                .map(Problem::column)
                .filter(Objects::nonNull)
                .flatMap(column -> Optional.ofNullable(columns.places().get(column)).stream())
                .collect(toSet());
    }
}
