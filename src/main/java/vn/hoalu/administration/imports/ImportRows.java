package vn.hoalu.administration.imports;

import java.io.ByteArrayOutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoalu.base.ContentVault;

/** The rows of runs, and the file before it is read; everything that says something about people is sealed. */
@Component
class ImportRows {

    private static final int PART = 1024 * 1024;

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;
    private final ContentVault vault;

    ImportRows(JdbcTemplate batches, JdbcClient jdbc, ContentVault vault) {
        this.batches = batches;
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** In parts: a statement must stay below what the database takes at once. */
    void keepFile(ImportId run, byte[] content) {
        for (int from = 0, number = 0; from < content.length; from += PART, number++) {
            byte[] part = Arrays.copyOfRange(content, from, Math.min(content.length, from + PART));
            batches.update(
                    "INSERT INTO administration_import_part (id, import_id, number, content_sealed) VALUES (?, ?, ?, ?)",
                    UUID.randomUUID().toString(),
                    run.toString(),
                    number,
                    vault.seal(part));
        }
    }

    byte[] file(ImportId run) {
        var whole = new ByteArrayOutputStream();
        jdbc.sql("SELECT content_sealed FROM administration_import_part WHERE import_id = ? ORDER BY number")
                .param(run.toString())
                .query((row, number) -> row.getBytes(1))
                .list()
                .forEach(part -> whole.writeBytes(vault.open(part)));
        return whole.toByteArray();
    }

    void forgetFile(ImportId run) {
        batches.update("DELETE FROM administration_import_part WHERE import_id = ?", run.toString());
    }

    void forgetRows(ImportId run) {
        batches.update("DELETE FROM administration_import_row WHERE import_id = ?", run.toString());
    }

    void add(ImportId run, List<SheetRow> rows) {
        batches.batchUpdate(
                "INSERT INTO administration_import_row (id, import_id, row_no, cells_sealed) VALUES (?, ?, ?, ?)",
                rows,
                rows.size(),
                (statement, row) -> {
                    statement.setString(1, UUID.randomUUID().toString());
                    statement.setString(2, run.toString());
                    statement.setInt(3, row.number());
                    statement.setBytes(4, vault.seal(StoredCells.bytes(row)));
                });
    }

    List<ImportRow> behind(ImportId run, int position, int limit) {
        return read(run, "", position, limit);
    }

    List<ImportRow> wrongBehind(ImportId run, int position, int limit) {
        return read(run, " AND outcome = 'WRONG'", position, limit);
    }

    private List<ImportRow> read(ImportId run, String condition, int position, int limit) {
        return jdbc.sql("SELECT row_no, cells_sealed, outcome, problems_sealed FROM administration_import_row"
                        + " WHERE import_id = :run AND row_no > :position" + condition
                        + " ORDER BY row_no LIMIT :limit")
                .param("run", run.toString())
                .param("position", position)
                .param("limit", limit)
                .query(this::row)
                .list();
    }

    private ImportRow row(ResultSet row, int number) throws SQLException {
        byte[] problems = row.getBytes("problems_sealed");
        return new ImportRow(
                StoredCells.read(row.getInt("row_no"), vault.open(row.getBytes("cells_sealed"))),
                Optional.ofNullable(row.getString("outcome")).map(Outcome::valueOf),
                problems == null ? List.of() : StoredCells.problems(vault.open(problems)));
    }

    void judged(ImportId run, Map<Integer, Verdict> verdicts) {
        batches.batchUpdate(
                "UPDATE administration_import_row SET outcome = ?, problems_sealed = ? WHERE import_id = ? AND row_no = ?",
                verdicts.entrySet(),
                200,
                (statement, entry) -> {
                    Verdict verdict = entry.getValue();
                    statement.setString(1, verdict.outcome().name());
                    statement.setBytes(
                            2, verdict.problems().isEmpty() ? null : vault.seal(StoredCells.bytes(verdict.problems())));
                    statement.setString(3, run.toString());
                    statement.setInt(4, entry.getKey());
                });
    }

    void known(ImportId run, Map<Integer, RowKeys> keys) {
        batches.batchUpdate(
                "UPDATE administration_import_row SET person_key = ?, row_key = ?, name_key = ?"
                        + " WHERE import_id = ? AND row_no = ?",
                keys.entrySet(),
                200,
                (statement, entry) -> {
                    statement.setString(1, entry.getValue().person());
                    statement.setString(2, entry.getValue().row());
                    statement.setString(3, entry.getValue().name());
                    statement.setString(4, run.toString());
                    statement.setInt(5, entry.getKey());
                });
    }

    /** Rows before this one that give one of these people a post, in their order, with the person's key. */
    Map<ImportRow, String> newBefore(ImportId run, int first, Collection<String> personKeys) {
        Map<ImportRow, String> found = new LinkedHashMap<>();
        jdbc.sql("""
                SELECT row_no, cells_sealed, outcome, problems_sealed, person_key FROM administration_import_row
                 WHERE import_id = :run AND person_key IN (:keys) AND row_no < :first AND outcome = 'NEW'
                 ORDER BY row_no LIMIT 1000""")
                .param("run", run.toString())
                .param("keys", personKeys)
                .param("first", first)
                .query(row -> {
                    found.put(row(row, 0), row.getString("person_key"));
                });
        return found;
    }

    /** The first row that says the same, by key. */
    Map<String, Integer> firstSaying(ImportId run, Collection<String> rowKeys) {
        return jdbc
                .sql("SELECT row_key, MIN(row_no) AS first FROM administration_import_row"
                        + " WHERE import_id = :run AND row_key IN (:keys) GROUP BY row_key")
                .param("run", run.toString())
                .param("keys", rowKeys)
                .query((row, number) -> Map.entry(row.getString("row_key"), row.getInt("first")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The first row about each of these people, and what it calls them. */
    Map<String, FirstNamed> firstNaming(ImportId run, Collection<String> personKeys) {
        return jdbc
                .sql("""
                        SELECT r.person_key, r.row_no, r.name_key FROM administration_import_row r
                          JOIN (SELECT person_key, MIN(row_no) AS first FROM administration_import_row
                                 WHERE import_id = :run AND person_key IN (:keys) GROUP BY person_key) f
                            ON f.person_key = r.person_key AND f.first = r.row_no
                         WHERE r.import_id = :run""")
                .param("run", run.toString())
                .param("keys", personKeys)
                .query((row, number) ->
                        new FirstNamed(row.getString("person_key"), row.getInt("row_no"), row.getString("name_key")))
                .list()
                .stream()
                .collect(Collectors.toMap(FirstNamed::person, Function.identity()));
    }

    record FirstNamed(String person, int row, String name) {}
}
