package vn.hoalu.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoalu.organization.OfficialId;

/** Reads one official's lines: the unread ones first, each part by one stretch of an index. */
@Repository
class OwnLines {

    private static final String LINES = "SELECT * FROM notification_line WHERE official_id = :me AND unread = :unread";
    private static final String SHOWN = " AND place = 'SINGLE'";
    private static final String OF_DAY = " AND place = 'GROUPED' AND day = :day";
    static final String BEHIND = " AND created_at <= :at AND (created_at < :at OR id < :id)";
    static final String ORDER = " ORDER BY created_at DESC, id DESC LIMIT :most";

    record Row(LineCursor cursor, String messageKey, Map<String, Object> arguments, Optional<String> link) {}

    private final JdbcClient jdbc;

    OwnLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Row> page(OfficialId reader, Optional<LocalDate> day, Optional<LineCursor> behind, int most) {
        List<Row> found = new ArrayList<>();
        if (behind.isEmpty() || behind.get().unread()) {
            found.addAll(part(reader, day, true, behind, most));
        }
        if (found.size() < most) {
            found.addAll(part(reader, day, false, behind.filter(place -> !place.unread()), most - found.size()));
        }
        return found;
    }

    private List<Row> part(
            OfficialId reader, Optional<LocalDate> day, boolean unread, Optional<LineCursor> behind, int most) {
        String sql = LINES
                + day.map(only -> OF_DAY).orElse(SHOWN)
                + behind.map(place -> BEHIND).orElse("")
                + ORDER;
        JdbcClient.StatementSpec asked = jdbc.sql(sql)
                .param("me", reader.toString())
                .param("unread", unread)
                .param("most", most);
        day.ifPresent(only -> asked.param("day", only));
        behind.ifPresent(place -> asked.param("at", LocalDateTime.ofInstant(place.at(), ZoneOffset.UTC))
                .param("id", place.id().toString()));
        return asked.query(OwnLines::row).list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        LineCursor cursor = new LineCursor(
                row.getBoolean("unread"),
                row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                UUID.fromString(row.getString("id")));
        return new Row(
                cursor,
                row.getString("message_key"),
                LineArguments.read(row.getString("arguments")),
                Optional.ofNullable(row.getString("link")));
    }
}
