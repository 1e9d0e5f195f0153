package vn.hoalu.workflow;

import java.time.Instant;
import java.util.Optional;

/** What happened to a user task; heard synchronously in the engine's transaction. */
public sealed interface TaskEvent {

    Task task();

    Instant at();

    /**
     * A task as the engine knows it at the moment of the event.
     *
     * @param remindAt   when its holder, or its group, is reminded
     * @param onBehalfOf whose deputy the assignee is in it
     */
    record Task(
            TaskId id,
            CaseKey caseKey,
            ProcessKey process,
            String definitionId,
            String element,
            String candidateGroup,
            Optional<String> assignee,
            Instant createdAt,
            Optional<Instant> dueAt,
            Optional<Instant> remindAt,
            Optional<String> onBehalfOf) {

        public Task(
                TaskId id,
                CaseKey caseKey,
                ProcessKey process,
                String definitionId,
                String element,
                String candidateGroup,
                Optional<String> assignee,
                Instant createdAt,
                Optional<Instant> dueAt) {
            this(
                    id,
                    caseKey,
                    process,
                    definitionId,
                    element,
                    candidateGroup,
                    assignee,
                    createdAt,
                    dueAt,
                    Optional.empty(),
                    Optional.empty());
        }
    }

    record Created(Task task, Instant at) implements TaskEvent {}

    /**
     * Claimed, returned to the group (no assignee), its due date changed, or moved to another version of its process.
     *
     * @param handover  who held it before; empty where the holder is the same
     * @param dueBefore when it was due before; empty where that is the same, and where it was never due
     */
    record Changed(Task task, Instant at, Optional<Handover> handover, Optional<Instant> dueBefore)
            implements TaskEvent {

        public Changed(Task task, Instant at) {
            this(task, at, Optional.empty());
        }

        public Changed(Task task, Instant at, Optional<Handover> handover) {
            this(task, at, handover, Optional.empty());
        }
    }

    /**
     * @param from           who let go of the task; empty where nobody held it
     * @param fromOnBehalfOf whose deputy that one was in it
     */
    record Handover(Optional<String> from, Optional<String> fromOnBehalfOf) {}

    /** @param userId the official who completed it */
    record Completed(Task task, Instant at, String userId) implements TaskEvent {}

    /** Ended without completion: withdrawn, timed out, cancelled. */
    record Cancelled(Task task, Instant at) implements TaskEvent {}
}
