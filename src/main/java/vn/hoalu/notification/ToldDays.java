package vn.hoalu.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoalu.base.Dates;

/** How much each official was told on each day. */
@Repository
class ToldDays {

    private final JdbcClient jdbc;

    ToldDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The day that counts for this official, locked until the transaction ends. It never goes back, whatever the clock
     * does: a day that is over must not begin anew.
     */
    ToldDay lock(UUID official, LocalDate today) {
        LocalDate day = latest(official).filter(today::isBefore).orElse(today);
        jdbc.sql("INSERT INTO notification_day (official_id, day, singly, grouped) VALUES (:official, :day, 0, 0)"
                        + " ON DUPLICATE KEY UPDATE singly = singly")
                .param("official", official.toString())
                .param("day", day)
                .update();
        return jdbc.sql("SELECT * FROM notification_day" + " WHERE official_id = :official AND day = :day FOR UPDATE")
                .param("official", official.toString())
                .param("day", day)
                .query(ToldDays::day)
                .single();
    }

    private Optional<LocalDate> latest(UUID official) {
        return jdbc.sql(
                        "SELECT MAX(day) FROM notification_day WHERE official_id = :official HAVING MAX(day) IS NOT NULL")
                .param("official", official.toString())
                .query(LocalDate.class)
                .optional();
    }

    /** The letter about the rest of a day is due once, when the day is over. */
    void keep(ToldDay day) {
        jdbc.sql("UPDATE notification_day SET digest_at = IF(to_send = 0 AND :toSend > 0, :over, digest_at),"
                        + " singly = :singly, grouped = :grouped, to_send = :toSend"
                        + " WHERE official_id = :official AND day = :day")
                .param(
                        "over",
                        moment(day.day().plusDays(1).atStartOfDay(Dates.ZONE).toInstant()))
                .param("toSend", day.toSend())
                .param("singly", day.singly())
                .param("grouped", day.grouped())
                .param("official", day.official().toString())
                .param("day", day.day())
                .update();
    }

    /** A day that is over and whose letter is due; locked, and one that another node has locked is passed over. */
    Optional<ToldDay> lockDigestDue(Instant now) {
        return jdbc.sql("SELECT * FROM notification_day WHERE digest_at <= :now"
                        + " ORDER BY digest_at LIMIT 1 FOR UPDATE SKIP LOCKED")
                .param("now", moment(now))
                .query(ToldDays::day)
                .optional();
    }

    void digestWritten(ToldDay day) {
        jdbc.sql("UPDATE notification_day SET digest_at = NULL WHERE official_id = :official AND day = :day")
                .param("official", day.official().toString())
                .param("day", day.day())
                .update();
    }

    private static ToldDay day(ResultSet row, int number) throws SQLException {
        return new ToldDay(
                UUID.fromString(row.getString("official_id")),
                row.getObject("day", LocalDate.class),
                row.getInt("singly"),
                row.getInt("grouped"),
                row.getInt("to_send"));
    }

    private static LocalDateTime moment(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
