package vn.hoalu.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoalu.access.Actor;

/** The table of drafts; every statement names the person whose they are. */
@Repository
class DraftRows {

    private static final String OWN = " FROM inbox_draft WHERE official_id = :official AND place = :place";

    private final JdbcClient jdbc;
    private final DraftContent content;
    private final Clock clock;

    DraftRows(JdbcClient jdbc, DraftContent content, Clock clock) {
        this.jdbc = jdbc;
        this.content = content;
        this.clock = clock;
    }

    Optional<Draft> find(DraftPlace place, Actor actor) {
        return read("", place, actor);
    }

    /** Until the transaction ends no other window of this person changes it. */
    Optional<Draft> findAlone(DraftPlace place, Actor actor) {
        return read(" FOR UPDATE", place, actor);
    }

    private Optional<Draft> read(String lock, DraftPlace place, Actor actor) {
        return own("SELECT content_sealed, saved_at, version" + OWN + lock, place, actor)
                .query((row, number) -> draft(row))
                .optional();
    }

    private Draft draft(ResultSet row) throws SQLException {
        DraftContent.Words words = content.open(row.getBytes("content_sealed"));
        Instant savedAt = row.getObject("saved_at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
        return new Draft(words.fields(), words.aside(), row.getInt("version"), savedAt);
    }

    /** @return empty where another window has just made one */
    Optional<Draft> insert(DraftPlace place, Draft draft, Actor actor) {
        Draft first = at(draft, 1);
        int inserted = own(
                        "INSERT IGNORE INTO inbox_draft (id, official_id, place, content_sealed, saved_at, version)"
                                + " VALUES (:id, :official, :place, :content, :now, 1)",
                        place,
                        actor)
                .param("id", UUID.randomUUID().toString())
                .param("content", content.seal(first))
                .param("now", utc(first.savedAt()))
                .update();
        return inserted == 1 ? Optional.of(first) : Optional.empty();
    }

    Draft update(DraftPlace place, Draft draft, Actor actor) {
        Draft next = at(draft, draft.version() + 1);
        own(
                        "UPDATE inbox_draft SET content_sealed = :content, saved_at = :now, version = :version"
                                + " WHERE official_id = :official AND place = :place",
                        place,
                        actor)
                .param("content", content.seal(next))
                .param("now", utc(next.savedAt()))
                .param("version", next.version())
                .update();
        return next;
    }

    void delete(DraftPlace place, Actor actor) {
        own("DELETE" + OWN, place, actor).update();
    }

    private JdbcClient.StatementSpec own(String sql, DraftPlace place, Actor actor) {
        return jdbc.sql(sql).param("official", actor.id().toString()).param("place", place.key());
    }

    private Draft at(Draft draft, int version) {
        return new Draft(draft.fields(), draft.aside(), version, clock.instant());
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
