package vn.hoalu.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoalu.base.NoticeToOfficial;

/** The table of lines, for those who write and sort them. */
@Repository
class LineRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    LineRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The same notice that comes twice is one. */
    void add(NoticeToOfficial notice) {
        insert(notice, LinePlace.WAITING, Optional.empty(), "id = id");
    }

    /** The digest of a day: there is one, which grows and is unread again. */
    void digest(NoticeToOfficial digest, LocalDate day) {
        insert(
                digest,
                LinePlace.SINGLE,
                Optional.of(day),
                "arguments = VALUES(arguments), unread = TRUE, created_at = VALUES(created_at),"
                        + " changed_at = UTC_TIMESTAMP(3)");
    }

    private void insert(NoticeToOfficial notice, LinePlace place, Optional<LocalDate> day, String whereItIs) {
        jdbc.sql("""
                        INSERT INTO notification_line (id, official_id, message_key, reference, arguments, link, place,
                            unread, day, created_at, changed_at)
                        VALUES (:id, :official, :key, :reference, :arguments, :link, :place, TRUE, :day, :now,
                            UTC_TIMESTAMP(3))
                        ON DUPLICATE KEY UPDATE\s""" + whereItIs)
                .param("id", UUID.randomUUID().toString())
                .param("official", notice.official().toString())
                .param("key", notice.messageKey())
                .param("reference", notice.reference())
                .param("arguments", LineArguments.kept(notice.arguments()))
                .param("link", notice.link().orElse(null))
                .param("place", place.name())
                .param("day", day.orElse(null))
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    /** Whose notice has waited longest; it stays locked, and one that another node has locked is passed over. */
    Optional<UUID> lockLongestWaiting() {
        return jdbc.sql("SELECT official_id FROM notification_line WHERE place = 'WAITING'"
                        + " ORDER BY created_at LIMIT 1 FOR UPDATE SKIP LOCKED")
                .query(String.class)
                .optional()
                .map(UUID::fromString);
    }

    record Waiting(UUID id, NoticeToOfficial notice) {}

    List<Waiting> lockWaiting(UUID official, int most) {
        return jdbc.sql(
                        "SELECT id, reference, message_key, arguments, link FROM notification_line WHERE official_id = :official"
                                + " AND place = 'WAITING' ORDER BY created_at, id LIMIT :most FOR UPDATE SKIP LOCKED")
                .param("official", official.toString())
                .param("most", most)
                .query((row, number) -> new Waiting(UUID.fromString(row.getString("id")), notice(official, row)))
                .list();
    }

    private static NoticeToOfficial notice(UUID official, ResultSet row) throws SQLException {
        return new NoticeToOfficial(
                official,
                row.getString("reference"),
                row.getString("message_key"),
                LineArguments.read(row.getString("arguments")),
                Optional.ofNullable(row.getString("link")));
    }

    void sort(UUID line, LinePlace place, LocalDate day) {
        jdbc.sql("UPDATE notification_line SET place = :place, unread = :unread, day = :day,"
                        + " changed_at = UTC_TIMESTAMP(3) WHERE id = :id")
                .param("place", place.name())
                .param("unread", place != LinePlace.SILENT)
                .param("day", day)
                .param("id", line.toString())
                .update();
    }
}
