package vn.hoalu.inbox;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoalu.access.Actor;
import vn.hoalu.base.CommandId;

/** Remembers commands in the transaction that carries them out. */
@Repository
class CommandLog {
    private static final String OF_ACTOR = " WHERE official_id = :official AND command_id = :command";

    private final JdbcClient jdbc;
    private final Clock clock;

    CommandLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A second arrival waits here until the first one's transaction has ended. */
    boolean firstArrival(CommandId command, Actor actor) {
        return about(
                                "INSERT IGNORE INTO inbox_command (official_id, command_id, arrived_at)"
                                        + " VALUES (:official, :command, :now)",
                                command,
                                actor)
                        .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void result(CommandId command, Actor actor, String result) {
        about("UPDATE inbox_command SET result = :result" + OF_ACTOR, command, actor)
                .param("result", result)
                .update();
    }

    Optional<String> resultOf(CommandId command, Actor actor) {
        return about("SELECT result FROM inbox_command" + OF_ACTOR, command, actor)
                .query(String.class)
                .optional();
    }

    private JdbcClient.StatementSpec about(String sql, CommandId command, Actor actor) {
        return jdbc.sql(sql)
                .param("official", actor.id().toString())
                .param("command", command.value().toString());
    }
}
