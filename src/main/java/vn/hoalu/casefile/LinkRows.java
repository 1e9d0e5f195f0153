package vn.hoalu.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoalu.access.Stamp;
import vn.hoalu.base.ContentVault;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.workflow.CaseKey;

/** The table of links between cases. */
@Repository
class LinkRows {

    private static final String LIVE = "SELECT id, case_key, other_key, reason_sealed FROM casefile_link WHERE ";

    private final JdbcClient jdbc;
    private final ContentVault vault;
    private final Clock clock;

    LinkRows(JdbcClient jdbc, ContentVault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    record Row(UUID id, CaseKey one, CaseKey two, String reason) {

        CaseKey besides(CaseKey caseKey) {
            return one.equals(caseKey) ? two : one;
        }

        /** Not its words: this may reach a log. */
        @Override
        public String toString() {
            return "Row[" + id + ']';
        }
    }

    /** @return false where the two are linked already */
    boolean insert(UUID id, CaseKey one, CaseKey other, String reason, Stamp by) {
        List<String> keys = Stream.of(one, other).map(CaseKey::toString).sorted().toList();
        try {
            jdbc.sql("INSERT INTO casefile_link"
                            + " (id, case_key, other_key, reason_sealed, linked_at, linked_by, linked_for)"
                            + " VALUES (:id, :one, :other, :reason, :now, :by, :for)")
                    .param("id", id.toString())
                    .param("one", keys.getFirst())
                    .param("other", keys.getLast())
                    .param("reason", vault.seal(reason.getBytes(UTF_8)))
                    .param("now", now())
                    .param("by", by.by().toString())
                    .param("for", by.onBehalfOf().map(OfficialId::toString).orElse(null))
                    .update();
            return true;
        } catch (DuplicateKeyException twice) {
            return false;
        }
    }

    List<Row> of(CaseKey caseKey, int most) {
        return jdbc.sql("(" + LIVE + "case_key = :case AND live = TRUE LIMIT " + most + ") UNION ALL ("
                        + LIVE + "other_key = :case AND live = TRUE LIMIT " + most + ")")
                .param("case", caseKey.toString())
                .query(this::row)
                .list();
    }

    Optional<Row> live(UUID id) {
        return jdbc.sql(LIVE + "id = :id AND live = TRUE")
                .param("id", id.toString())
                .query(this::row)
                .optional();
    }

    /** @return whether it was live until now */
    boolean withdraw(UUID id, Stamp by) {
        return jdbc.sql("UPDATE casefile_link SET withdrawn_at = :now, withdrawn_by = :by, withdrawn_for = :for"
                                + " WHERE id = :id AND withdrawn_at IS NULL")
                        .param("now", now())
                        .param("by", by.by().toString())
                        .param("for", by.onBehalfOf().map(OfficialId::toString).orElse(null))
                        .param("id", id.toString())
                        .update()
                == 1;
    }

    private Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                UUID.fromString(row.getString("id")),
                CaseKey.of(row.getString("case_key")),
                CaseKey.of(row.getString("other_key")),
                new String(vault.open(row.getBytes("reason_sealed")), UTF_8));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
