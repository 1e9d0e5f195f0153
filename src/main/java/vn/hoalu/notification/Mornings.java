package vn.hoalu.notification;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The one row of how far the digests of a morning have come. */
@Repository
class Mornings {

    private final JdbcClient jdbc;

    Mornings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Morning get() {
        return read("");
    }

    /** Until the transaction ends no other node tells anybody. */
    Morning lock() {
        return read(" FOR UPDATE");
    }

    private Morning read(String locking) {
        return jdbc.sql("SELECT day, told_to, all_told FROM notification_morning WHERE id = 1" + locking)
                .query((row, number) -> new Morning(
                        row.getObject(1, LocalDate.class),
                        Optional.ofNullable(row.getString(2)).map(UUID::fromString),
                        row.getBoolean(3)))
                .single();
    }

    void keep(Morning morning) {
        jdbc.sql("UPDATE notification_morning SET day = :day, told_to = :to, all_told = :all WHERE id = 1")
                .param("day", morning.day())
                .param("to", morning.toldTo().map(UUID::toString).orElse(null))
                .param("all", morning.allTold())
                .update();
    }
}
