package vn.hoalu.escalation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.hoalu.base.Term;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.TaskId;

/** An overdue task on its way up the ladder; first it is only told that it is overdue. */
@Entity
@Table(name = "escalation_escalation")
class Escalation {

    private static final int TOLD = -1;

    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column
    private String taskId;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column
    private UUID caseKey;

    @Column
    private int rung = TOLD;

    @Column
    private Instant beganAt;

    private @Nullable Instant climbedAt;

    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable Outcome outcome;

    private @Nullable Integer extendedDays;

    protected Escalation() {}

    Escalation(EscalationId id, TaskId task, CaseKey caseKey, Instant at) {
        this.id = id.value();
        this.taskId = task.value();
        this.caseKey = caseKey.value();
        this.beganAt = at;
    }

    /**
     * Somebody on a higher rung must act from now on.
     *
     * @return whether anybody had to before
     */
    boolean climb(int higher, Instant at) {
        demandOpen();
        if (higher <= rung) {
            throw new IllegalStateException(
                    "Escalation %s stands on rung %d and cannot climb to %d".formatted(id, rung, higher));
        }
        boolean climbed = standsOnRung();
        rung = higher;
        climbedAt = at;
        return climbed;
    }

    void end(Outcome how, Instant at) {
        demandOpen();
        outcome = how;
        endedAt = at;
    }

    /** @param days working days from the moment of its end on */
    void extendedBy(int days) {
        extendedDays = days;
    }

    /** What the task's deadline is counted by since somebody has extended it; empty where nobody has. */
    Optional<Extension> extension() {
        return Optional.ofNullable(extendedDays)
                .map(days -> new Extension(Objects.requireNonNull(endedAt), new Term(days, Term.Unit.WORKING_DAYS)));
    }

    record Extension(Instant from, Term term) {}

    private void demandOpen() {
        if (endedAt != null) {
            throw new IllegalStateException("Escalation %s has ended: %s".formatted(id, outcome));
        }
    }

    /** Whether somebody has answered for the task without moving its deadline. */
    boolean answeredSince(Instant due) {
        return !beganAt.isBefore(due)
                && (outcome == Outcome.TAKEN || outcome == Outcome.REASSIGNED || outcome == Outcome.EXPLAINED);
    }

    /** Whether somebody has to act; before, the holder and who leads them are only told. */
    boolean standsOnRung() {
        return rung > TOLD;
    }

    EscalationId id() {
        return new EscalationId(id);
    }

    TaskId task() {
        return new TaskId(taskId);
    }

    CaseKey caseKey() {
        return new CaseKey(caseKey);
    }

    /** From 0; -1 while nobody has to act. */
    int rung() {
        return rung;
    }

    Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }
}
