package vn.hoalu.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoalu.access.Stamp;
import vn.hoalu.base.CommandId;
import vn.hoalu.base.ContentVault;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.workflow.CaseKey;

/** The tables of notes and of who is named in them. */
@Repository
class NoteRows {

    private final JdbcClient jdbc;
    private final ContentVault vault;
    private final Clock clock;

    NoteRows(JdbcClient jdbc, ContentVault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    /** A note as it is kept. */
    record Row(
            UUID id,
            long number,
            CaseKey caseKey,
            OfficialId by,
            Optional<OfficialId> onBehalfOf,
            String text,
            Optional<String> former,
            Instant writtenAt,
            Optional<Instant> correctedAt,
            Optional<Instant> withdrawnAt) {

        private static final Duration CORRECTABLE = Duration.ofMinutes(15);

        boolean correctable(Instant now) {
            return withdrawnAt.isEmpty() && now.isBefore(writtenAt.plus(CORRECTABLE));
        }
    }

    /** @return whether it is the first arrival of this command */
    boolean insert(UUID id, CommandId command, CaseKey caseKey, String text, Stamp by) {
        return jdbc.sql("INSERT IGNORE INTO casefile_note"
                                + " (id, case_key, official_id, on_behalf_of, command_id, text_sealed, written_at)"
                                + " VALUES (:id, :case, :by, :for, :command, :text, :now)")
                        .param("id", id.toString())
                        .param("case", caseKey.toString())
                        .param("by", by.by().toString())
                        .param("for", by.onBehalfOf().map(OfficialId::toString).orElse(null))
                        .param("command", command.value().toString())
                        .param("text", sealed(text))
                        .param("now", now())
                        .update()
                == 1;
    }

    void mention(UUID note, CaseKey caseKey, OfficialId named) {
        jdbc.sql("INSERT INTO casefile_mention (note_id, official_id, case_key) VALUES (:note, :named, :case)")
                .param("note", note.toString())
                .param("named", named.toString())
                .param("case", caseKey.toString())
                .update();
    }

    private static final String NOTES = "SELECT n.*, (SELECT f.text_sealed FROM casefile_note_former f"
            + " WHERE f.note_id = n.id ORDER BY f.replaced_at LIMIT 1) AS former_sealed FROM casefile_note n ";

    /** Newest first, behind a number. */
    List<Row> of(CaseKey caseKey, long before, int limit) {
        return jdbc.sql(NOTES + "WHERE n.case_key = :case AND n.number < :before ORDER BY n.number DESC LIMIT :limit")
                .param("case", caseKey.toString())
                .param("before", before)
                .param("limit", limit)
                .query(this::row)
                .list();
    }

    /** Nobody else changes it until the transaction ends. */
    Optional<Row> findAlone(UUID id) {
        return jdbc.sql(NOTES + "WHERE n.id = :id FOR UPDATE")
                .param("id", id.toString())
                .query(this::row)
                .optional();
    }

    void correct(Row note, String text) {
        jdbc.sql("INSERT INTO casefile_note_former (id, note_id, text_sealed, replaced_at)"
                        + " SELECT :id, n.id, n.text_sealed, :now FROM casefile_note n WHERE n.id = :note")
                .param("id", UUID.randomUUID().toString())
                .param("now", now())
                .param("note", note.id().toString())
                .update();
        jdbc.sql("UPDATE casefile_note SET text_sealed = :text, corrected_at = :now WHERE id = :note")
                .param("text", sealed(text))
                .param("now", now())
                .param("note", note.id().toString())
                .update();
    }

    /** @return whether it was not withdrawn before */
    boolean withdraw(Row note) {
        return jdbc.sql("UPDATE casefile_note SET withdrawn_at = :now WHERE id = :note AND withdrawn_at IS NULL")
                        .param("now", now())
                        .param("note", note.id().toString())
                        .update()
                == 1;
    }

    void seen(CaseKey caseKey, OfficialId named) {
        jdbc.sql("UPDATE casefile_mention SET seen_at = :now"
                        + " WHERE official_id = :named AND seen_at IS NULL AND case_key = :case")
                .param("now", now())
                .param("named", named.toString())
                .param("case", caseKey.toString())
                .update();
    }

    Set<CaseKey> unseen(Collection<CaseKey> cases, OfficialId named) {
        return cases.isEmpty()
                ? Set.of()
                : jdbc
                        .sql("SELECT DISTINCT case_key FROM casefile_mention"
                                + " WHERE official_id = :named AND seen_at IS NULL AND case_key IN (:cases)")
                        .param("named", named.toString())
                        .param("cases", cases.stream().map(CaseKey::toString).toList())
                        .query(String.class)
                        .list()
                        .stream()
                        .map(CaseKey::of)
                        .collect(Collectors.toSet());
    }

    /** Cases in which this official was named and has not looked since; at most so many. */
    List<CaseKey> unseen(OfficialId named, int most) {
        return jdbc
                .sql("SELECT DISTINCT case_key FROM casefile_mention"
                        + " WHERE official_id = :named AND seen_at IS NULL LIMIT :most")
                .param("named", named.toString())
                .param("most", most)
                .query(String.class)
                .list()
                .stream()
                .map(CaseKey::of)
                .toList();
    }

    private Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                UUID.fromString(row.getString("id")),
                row.getLong("number"),
                CaseKey.of(row.getString("case_key")),
                OfficialId.of(row.getString("official_id")),
                Optional.ofNullable(row.getString("on_behalf_of")).map(OfficialId::of),
                opened(row.getBytes("text_sealed")),
                Optional.ofNullable(row.getBytes("former_sealed")).map(this::opened),
                moment(row.getObject("written_at", LocalDateTime.class)).orElseThrow(),
                moment(row.getObject("corrected_at", LocalDateTime.class)),
                moment(row.getObject("withdrawn_at", LocalDateTime.class)));
    }

    private byte[] sealed(String text) {
        return vault.seal(text.getBytes(UTF_8));
    }

    private String opened(byte[] sealed) {
        return new String(vault.open(sealed), UTF_8);
    }

    private static Optional<Instant> moment(@Nullable LocalDateTime at) {
        return Optional.ofNullable(at).map(utc -> utc.toInstant(ZoneOffset.UTC));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
