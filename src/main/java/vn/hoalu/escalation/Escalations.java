package vn.hoalu.escalation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Escalations extends Repository<Escalation, UUID> {

    Escalation save(Escalation escalation);

    Optional<Escalation> findById(UUID id);

    @Query("from Escalation where taskId = :task and endedAt is null")
    Optional<Escalation> openOf(String task);

    @Query("select count(*) from Escalation where taskId = :task and outcome = EXTENDED and id <> :but")
    long countExtended(String task, UUID but);

    /** The highest rung on which somebody has answered for the task without moving its deadline; empty where none has. */
    @Query("select max(rung) from Escalation where taskId = :task and outcome in (TAKEN, REASSIGNED, EXPLAINED)"
            + " and beganAt >= :since")
    Optional<Integer> highestAnsweredOf(String task, Instant since);
}
