package vn.hoalu.inbox;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import vn.hoalu.access.Actor;
import vn.hoalu.base.CommandId;

/** Remembers commands in the transaction that carries them out. */
@Repository
class CommandLog {
    private final EntityManager entities;
    private final Clock clock;

    CommandLog(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** A second arrival waits here until the first one's transaction has ended. */
    boolean firstArrival(CommandId command, Actor actor) {
        return about(
                                "INSERT IGNORE INTO inbox_command (official_id, command_id, arrived_at)"
                                        + " VALUES (:official, :command, :now)",
                                command,
                                actor)
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                == 1;
    }

    void result(CommandId command, Actor actor, String result) {
        about(
                        "UPDATE inbox_command SET result = :result WHERE official_id = :official AND command_id = :command",
                        command,
                        actor)
                .setParameter("result", result)
                .executeUpdate();
    }

    Optional<String> resultOf(CommandId command, Actor actor) {
        return Optional.ofNullable((String) about(
                        "SELECT result FROM inbox_command WHERE official_id = :official AND command_id = :command",
                        command,
                        actor)
                .getSingleResult());
    }

    private Query about(String sql, CommandId command, Actor actor) {
        return entities.createNativeQuery(sql)
                .setParameter("official", actor.id().toString())
                .setParameter("command", command.value().toString());
    }
}
