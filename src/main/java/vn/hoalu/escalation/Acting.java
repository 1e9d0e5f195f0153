package vn.hoalu.escalation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Actor;
import vn.hoalu.casefile.CaseFiles;
import vn.hoalu.inbox.LateTasks;
import vn.hoalu.inbox.WatchedTasks;
import vn.hoalu.inbox.WatchedTasks.Watched;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.WorkingCalendar;

/** What somebody on a rung does about the overdue task. The inbox has judged that they may. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class Acting {

    /** Working days for which an answer keeps the ladder from being climbed on. */
    private static final int ANSWER_HOLDS = 2;

    private final Escalations escalations;
    private final WatchedTasks tasks;
    private final LateTasks late;
    private final CaseFiles cases;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Acting(
            Escalations escalations,
            WatchedTasks tasks,
            LateTasks late,
            CaseFiles cases,
            WorkingCalendar calendar,
            Clock clock) {
        this.escalations = escalations;
        this.tasks = tasks;
        this.late = late;
        this.cases = cases;
        this.calendar = calendar;
        this.clock = clock;
    }

    void take(EscalationId id, Actor actor) {
        late.take(answered(id, OverdueAction.TAKE, "", actor).id(), actor);
    }

    /** @throws vn.hoalu.base.BrokenRule where the other one does not hold the post, or may not do the task */
    void reassign(EscalationId id, OfficialId to, String reason, Actor actor) {
        late.give(answered(id, OverdueAction.REASSIGN, reason, actor).id(), to, reason, actor);
    }

    void explain(EscalationId id, String reason, Actor actor) {
        answered(id, OverdueAction.EXPLAIN, reason, actor);
    }

    /**
     * @param days working days from today on
     * @throws ExtensionRefused where the deadline was extended before, or would be by more than half of the term
     */
    void extend(EscalationId id, int days, String reason, Actor actor) {
        Watched task = answered(id, OverdueAction.EXTEND, reason, actor);
        if (extendedBefore(id, task)) {
            throw ExtensionRefused.again(task.id());
        }
        int term = calendar.between(task.createdAt(), task.dueAt(), task.post().unit());
        int most = Math.max(1, term / 2);
        if (days > most) {
            throw ExtensionRefused.tooLong(task.id(), most);
        }
        escalations.find(id).orElseThrow(() -> new NoSuchEscalation(id)).extendedBy(days);
        Instant due = calendar.after(days, clock.instant(), task.post().unit());
        late.postpone(task.id(), due);
    }

    private boolean extendedBefore(EscalationId now, Watched task) {
        return escalations.of(List.of(task.id().value())).stream()
                .filter(each -> !each.id().equals(now))
                .anyMatch(each -> each.outcome().equals(Optional.of(Outcome.EXTENDED)));
    }

    /** Ends the escalation, and sees to it that the task is looked at again where it stays undone. */
    private Watched answered(EscalationId id, OverdueAction action, String reason, Actor actor) {
        Escalation escalation = escalations.find(id).orElseThrow(() -> new NoSuchEscalation(id));
        Watched task = tasks.find(escalation.task()).orElseThrow(() -> new NoSuchEscalation(id));
        escalation.end(action.outcome(), clock.instant());
        tasks.lookAgain(
                List.of(task.id()),
                Optional.of(calendar.after(
                        ANSWER_HOLDS, clock.instant(), task.post().unit())));
        cases.record(
                task.caseKey(), "escalation.timeline." + action.outcome(), Map.of("reason", reason), actor.stamp());
        cases.close(id.caseKey(), "escalation.outcome." + action.outcome());
        return task;
    }
}
