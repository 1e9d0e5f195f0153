package vn.hoalu.notification;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

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
        return jdbc.sql("SELECT singly, grouped FROM notification_day"
                        + " WHERE official_id = :official AND day = :day FOR UPDATE")
                .param("official", official.toString())
                .param("day", day)
                .query((row, number) -> new ToldDay(official, day, row.getInt(1), row.getInt(2)))
                .single();
    }

    private Optional<LocalDate> latest(UUID official) {
        return jdbc.sql(
                        "SELECT MAX(day) FROM notification_day WHERE official_id = :official HAVING MAX(day) IS NOT NULL")
                .param("official", official.toString())
                .query(LocalDate.class)
                .optional();
    }

    void keep(ToldDay day) {
        jdbc.sql("UPDATE notification_day SET singly = :singly, grouped = :grouped"
                        + " WHERE official_id = :official AND day = :day")
                .param("singly", day.singly())
                .param("grouped", day.grouped())
                .param("official", day.official().toString())
                .param("day", day.day())
                .update();
    }
}
