package vn.hoalu.inbox;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.ProcessKey;
import vn.hoalu.workflow.TaskId;

/** Open tasks by when their deadline is to be looked at next. Knows no actor: nobody but the program asks. */
public interface WatchedTasks {

    /**
     * Those to be looked at by now, the earliest first; nobody else gets them before the caller's transaction ends, and
     * those that somebody is just working on are passed over.
     */
    List<Watched> due(Instant now, int limit);

    /** One of them, whenever it is to be looked at; nobody else changes it before the caller's transaction ends. */
    Optional<Watched> find(TaskId task);

    /** The same, only to be looked at. */
    Optional<Watched> peek(TaskId task);

    /**
     * Those that are due after this moment and were counted on an edition of the calendar before this one, in the order
     * of their ids.
     */
    List<Counted> counted(Instant from, int edition, Optional<TaskId> after, int limit);

    /** Their ends are right on this edition of the calendar too. */
    void countedOn(Collection<TaskId> tasks, int edition);

    /** @param edition of the calendar on which its end was counted */
    record Counted(Watched task, int edition) {}

    /** @param next when to look again; empty for never, as long as its deadline stays what it is */
    void lookAgain(TaskId task, Optional<Instant> next);

    /**
     * @param unit whose case it is; its post may be another unit's
     */
    record Watched(
            TaskId id,
            CaseKey caseKey,
            String caseNumber,
            String subject,
            ProcessKey process,
            String definitionId,
            String element,
            Post post,
            UnitCode unit,
            Optional<OfficialId> holder,
            Instant createdAt,
            Instant dueAt) {}
}
