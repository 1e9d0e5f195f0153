package vn.hoalu.administration.imports;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

    /** Nothing is done. A row that repeats another one or contradicts it is wrong, whatever it would be by itself. */
    Map<Integer, Verdict> check(ImportRun run, List<ImportRow> chunk) {
        Map<Integer, PersonLine> lines = new LinkedHashMap<>();
        chunk.forEach(row -> lines.put(row.number(), line(run, row)));
        Map<Integer, RowKeys> keys = new HashMap<>();
        lines.forEach((row, line) -> {
            if (line.problems().isEmpty()) {
                keys.put(row, judging.keys(line, run.id()));
            }
        });
        rows.known(run.id(), keys);
        Map<Integer, Problem> beside = besideOthers(run.id(), keys);
        Importer importer = importers.of(run);
        SheetPosts given = before(run, chunk.getFirst().number(), keys.values(), importer);
        Map<Integer, Verdict> verdicts = new LinkedHashMap<>();
        lines.forEach((row, line) -> verdicts.put(
                row,
                beside.containsKey(row)
                        ? Verdict.wrong(List.of(beside.get(row)))
                        : check(row, line, keys.get(row), given, importer)));
        return verdicts;
    }

    private Verdict check(int row, PersonLine line, @Nullable RowKeys keys, SheetPosts given, Importer importer) {
        return keys == null
                ? Verdict.wrong(line.problems())
                : given.with(keys.person(), posts -> judging.judge(row, line, posts, importer));
    }

    /** What the rows before this one give to the people it is about; by the time it is carried out, they hold it. */
    private SheetPosts before(ImportRun run, int first, Collection<RowKeys> keys, Importer importer) {
        SheetPosts given = new SheetPosts();
        Set<String> persons = keys.stream().map(RowKeys::person).collect(toSet());
        if (!persons.isEmpty()) {
            rows.newBefore(run.id(), first, persons).forEach((row, person) -> {
                PersonLine line = line(run, row);
                given.with(person, posts -> judging.judge(row.number(), line, posts, importer));
            });
        }
        return given;
    }

    /** What was wrong stays undone; everything else is judged anew, by the people and posts of now, and done. */
    Map<Integer, Verdict> carryOut(ImportRun run, List<ImportRow> chunk) {
        Importer importer = importers.of(run);
        Map<Integer, Verdict> verdicts = new LinkedHashMap<>();
        for (ImportRow row : chunk) {
            Verdict verdict = row.isWrong()
                    ? Verdict.wrong(row.problems())
                    : judging.judge(row.number(), line(run, row), List.of(), importer);
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
