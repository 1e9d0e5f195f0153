package vn.hoalu.escalation;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoalu.inbox.WatchedTasks.Counted;
import vn.hoalu.inbox.WatchedTasks.Watched;
import vn.hoalu.organization.CalendarChange;
import vn.hoalu.organization.CountedEnd;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.workflow.Models;

/** Where a task's end comes to lie on another calendar. */
@Component
class CountedDeadlines {

    private final DeadlinePolicy policy;
    private final Models models;

    CountedDeadlines(DeadlinePolicy policy, Models models) {
        this.policy = policy;
        this.models = models;
    }

    /** Empty where it stays: also of a task whose model says by itself when it is due. */
    Optional<Instant> moved(Counted counted, CalendarChange change) {
        Watched task = counted.task();
        UnitCode unit = task.post().unit();
        boolean concerned =
                change.units().filter(units -> !units.contains(unit)).isEmpty();
        if (!concerned || models.hasOwnDeadline(task.definitionId(), task.element())) {
            return Optional.empty();
        }
        return rule(task)
                .map(rule -> change.moved(
                        new CountedEnd(task.createdAt(), task.dueAt(), rule.term(), unit, counted.edition())))
                .filter(end -> !end.equals(task.dueAt()));
    }

    Optional<DeadlineRule> rule(Watched task) {
        return policy.of(task.process(), task.definitionId(), task.element());
    }
}
