package vn.hoalu.escalation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.inbox.WatchedTasks;
import vn.hoalu.inbox.WatchedTasks.Watched;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.UnitName;
import vn.hoalu.organization.Units;
import vn.hoalu.organization.WorkingCalendar;
import vn.hoalu.workflow.TaskId;

/** The rung on which a task's escalation stands, and those above it. */
@Component
@Transactional(readOnly = true)
class LadderAhead {

    private final WatchedTasks tasks;
    private final DeadlinePolicy policy;
    private final Escalations escalations;
    private final Ladder ladder;
    private final Units units;
    private final WorkingCalendar calendar;

    LadderAhead(
            WatchedTasks tasks,
            DeadlinePolicy policy,
            Escalations escalations,
            Ladder ladder,
            Units units,
            WorkingCalendar calendar) {
        this.tasks = tasks;
        this.policy = policy;
        this.escalations = escalations;
        this.ladder = ladder;
        this.units = units;
        this.calendar = calendar;
    }

    record Steps(Optional<Why.Step> standing, List<Why.Step> next) {}

    /** Empty where the task is never due. */
    Optional<Steps> of(TaskId id) {
        return tasks.peek(id).map(this::steps);
    }

    private Steps steps(Watched task) {
        List<Rung> rungs = policy.of(task.process(), task.definitionId(), task.element())
                .map(DeadlineRule::ladder)
                .orElse(List.of());
        int now = escalations
                .openOf(task.id().value())
                .filter(Escalation::standsOnRung)
                .map(Escalation::rung)
                .orElse(-1);
        Optional<Why.Step> standing = Optional.of(now)
                .filter(rung -> rung >= 0)
                .flatMap(rung -> ladder.from(rung, rungs, task))
                .map(found -> step(found, rungs, task));
        return new Steps(standing, above(now + 1, rungs, task));
    }

    private List<Why.Step> above(int first, List<Rung> rungs, Watched task) {
        List<Why.Step> steps = new ArrayList<>();
        Optional<Ladder.Standing> found = ladder.from(first, rungs, task);
        while (found.isPresent()) {
            steps.add(step(found.get(), rungs, task));
            found = ladder.from(found.get().rung() + 1, rungs, task);
        }
        return steps;
    }

    private Why.Step step(Ladder.Standing found, List<Rung> rungs, Watched task) {
        int days = rungs.get(found.rung()).days();
        return new Why.Step(
                found.post().role(),
                name(found.post().unit()),
                calendar.after(days, task.dueAt(), task.post().unit()));
    }

    private UnitName name(UnitCode unit) {
        return units.find(unit).orElseThrow(() -> new IllegalStateException("There is no unit " + unit));
    }
}
