package vn.hoalu.administration.imports;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Judges the rows of one chunk: each by itself, and beside the rows of the sheet before it. */
@Component
class JudgingChunk {

    private final ImportRows rows;
    private final JudgingRow judging;
    private final ColumnTitles titles;
    private final Importers importers;

    JudgingChunk(ImportRows rows, JudgingRow judging, ColumnTitles titles, Importers importers) {
        this.rows = rows;
        this.judging = judging;
        this.titles = titles;
        this.importers = importers;
    }

    /** Nothing is done; the verdict of a row that repeats another or contradicts it is turned. */
    Map<Integer, Verdict> check(ImportRun run, List<ImportRow> chunk) {
        Importer importer = importers.of(run);
        Map<Integer, Verdict> verdicts = new LinkedHashMap<>();
        Map<Integer, RowKeys> keys = new HashMap<>();
        for (ImportRow row : chunk) {
            PersonLine line = line(run, row);
            if (line.problems().isEmpty()) {
                keys.put(row.number(), judging.keys(line, run.id()));
                verdicts.put(row.number(), judging.judge(row.number(), line, importer));
            } else {
                verdicts.put(row.number(), Verdict.wrong(line.problems(), null));
            }
        }
        rows.known(run.id(), keys);
        besideOthers(run.id(), keys)
                .forEach((row, problem) -> verdicts.put(row, Verdict.wrong(List.of(problem), null)));
        return verdicts;
    }

    /** What was wrong stays undone; everything else is judged anew, by the people and posts of now, and done. */
    Map<Integer, Verdict> carryOut(ImportRun run, List<ImportRow> chunk) {
        Importer importer = importers.of(run);
        Map<Integer, Verdict> verdicts = new LinkedHashMap<>();
        for (ImportRow row : chunk) {
            Verdict verdict = row.isWrong()
                    ? Verdict.wrong(row.problems(), null)
                    : judging.judge(row.number(), line(run, row), importer);
            verdict.deed().run();
            verdicts.put(row.number(), verdict);
        }
        return verdicts;
    }

    private PersonLine line(ImportRun run, ImportRow row) {
        ColumnMap columns =
                ColumnMap.of(StoredCells.read(0, run.heading()), titles).orElseThrow();
        return new LineReader(row.sheet(), columns, titles).read();
    }

    private Map<Integer, Problem> besideOthers(ImportId run, Map<Integer, RowKeys> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        Map<String, Integer> same =
                rows.firstSaying(run, keys.values().stream().map(RowKeys::row).collect(toSet()));
        Map<String, ImportRows.FirstNamed> named = rows.firstNaming(
                run, keys.values().stream().map(RowKeys::person).collect(toSet()));
        Map<Integer, Problem> problems = new HashMap<>();
        keys.forEach((row, key) -> beside(row, key, same, named).ifPresent(problem -> problems.put(row, problem)));
        return problems;
    }

    private static Optional<Problem> beside(
            int row, RowKeys key, Map<String, Integer> same, Map<String, ImportRows.FirstNamed> named) {
        int first = same.getOrDefault(key.row(), row);
        if (first < row) {
            return Optional.of(Problem.of(null, "repeats", Map.of("row", String.valueOf(first))));
        }
        ImportRows.FirstNamed other = named.get(key.person());
        return other != null && other.row() < row && !other.name().equals(key.name())
                ? Optional.of(
                        Problem.of(ImportColumn.IDENTITY, "numberTwice", Map.of("row", String.valueOf(other.row()))))
                : Optional.empty();
    }
}
