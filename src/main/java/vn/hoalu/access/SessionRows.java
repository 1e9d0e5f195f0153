package vn.hoalu.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoalu.base.Rows;
import vn.hoalu.base.SearchText;
import vn.hoalu.organization.OfficialId;

/** Sessions that were not ended and would not be refused for their age, the latest seen first. */
@Component
class SessionRows {

    static final int PAGE = 50;

    private static final String OPEN = """
            SELECT s.id, s.official_id, o.name, s.address, s.started_at, s.seen_at
            FROM access_session s
            JOIN organization_official o ON o.id = s.official_id
            LEFT JOIN access_account a ON a.official_id = s.official_id
            WHERE s.ended_at IS NULL AND s.seen_at >= :awake AND s.started_at > :begun
            AND (a.sessions_from IS NULL OR s.started_at >= a.sessions_from)
            """;

    private static final String END = "9999-12-31T00:00";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Duration idle;
    private final Duration longest;

    SessionRows(
            JdbcClient jdbc,
            Clock clock,
            @Value("${server.servlet.session.timeout}") Duration idle,
            @Value("${hoalu.session.longest:12h}") Duration longest) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.idle = idle;
        this.longest = longest;
    }

    Rows<SessionRow> page(String search, Optional<String> cursor) {
        SearchCursor behind = cursor.isEmpty() ? new SearchCursor(END, "") : SearchCursor.read(cursor);
        List<SessionRow> found = open(
                OPEN + """
                AND o.search_text LIKE :text
                AND (s.seen_at < :value OR (s.seen_at = :value AND s.id > :id))
                ORDER BY s.seen_at DESC, s.id LIMIT :limit""",
                Map.of(
                        "text", SearchCursor.anywhere(SearchText.fold(search)),
                        "value", LocalDateTime.parse(behind.value()),
                        "id", behind.id(),
                        "limit", PAGE + 1));
        List<SessionRow> shown = found.subList(0, Math.min(PAGE, found.size()));
        return new Rows<>(shown, found.size() <= PAGE ? Optional.empty() : Optional.of(after(shown.getLast())));
    }

    List<SessionRow> of(OfficialId official) {
        return open(
                OPEN + "AND s.official_id = :official ORDER BY s.seen_at DESC, s.id LIMIT 100",
                Map.of("official", official.toString()));
    }

    private List<SessionRow> open(String sql, Map<String, Object> parameters) {
        Instant now = clock.instant();
        return jdbc.sql(sql)
                .params(parameters)
                // Seen is rounded down to the minute.
                .param("awake", utc(now.minus(idle).minusSeconds(60)))
                .param("begun", utc(now.minus(longest)))
                .query(SessionRows::session)
                .list();
    }

    private static String after(SessionRow last) {
        return new SearchCursor(utc(last.seenAt()).toString(), last.id().toString()).write();
    }

    private static SessionRow session(ResultSet row, int number) throws SQLException {
        return new SessionRow(
                UUID.fromString(row.getString("id")),
                OfficialId.of(row.getString("official_id")),
                row.getString("name"),
                row.getString("address"),
                instant(row, "started_at"),
                instant(row, "seen_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
