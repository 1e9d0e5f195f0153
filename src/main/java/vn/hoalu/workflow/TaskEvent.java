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
                    Optional.empty());
        }
    }

    record Created(Task task, Instant at) implements TaskEvent {}

    /** Claimed, returned to the group (no assignee), or its due date changed. */
    record Changed(Task task, Instant at) implements TaskEvent {}

    /** @param userId the official who completed it */
    record Completed(Task task, Instant at, String userId) implements TaskEvent {}

    /** Ended without completion: withdrawn, timed out, cancelled. */
    record Cancelled(Task task, Instant at) implements TaskEvent {}
}
