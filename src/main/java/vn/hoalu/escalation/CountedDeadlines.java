package vn.hoalu.escalation;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hoalu.escalation.Escalation.Extension;
import vn.hoalu.inbox.WatchedTasks.Counted;
import vn.hoalu.inbox.WatchedTasks.Watched;
import vn.hoalu.organization.CalendarChange;
import vn.hoalu.organization.CountedEnd;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.workflow.Models;
import vn.hoalu.workflow.TaskId;

/** Where a task's end comes to lie on another calendar. */
@Component
class CountedDeadlines {

    private final DeadlinePolicy policy;
    private final Escalations escalations;
    private final Models models;

    CountedDeadlines(DeadlinePolicy policy, Escalations escalations, Models models) {
        this.policy = policy;
        this.escalations = escalations;
        this.models = models;
    }

    /** Those that do not stay, in their order. A task stays also where its model says by itself when it is due. */
    Map<Counted, Instant> moved(List<Counted> tasks, CalendarChange change) {
        Map<Counted, Instant> moved = new LinkedHashMap<>();
        Map<TaskId, Extension> extensions = extensions(tasks);
        tasks.forEach(each -> moved(
                        each, Optional.ofNullable(extensions.get(each.task().id())), change)
                .ifPresent(to -> moved.put(each, to)));
        return moved;
    }

    private Map<TaskId, Extension> extensions(List<Counted> tasks) {
        return tasks.isEmpty()
                ? Map.of()
                : escalations
                        .of(tasks.stream().map(each -> each.task().id().value()).toList())
                        .stream()
                        .filter(each -> each.extension().isPresent())
                        .collect(Collectors.toMap(
                                Escalation::task, each -> each.extension().get()));
    }

    /** An extension is a term of its own, which begins where it was given. */
    private Optional<Instant> moved(Counted counted, Optional<Extension> extension, CalendarChange change) {
        Watched task = counted.task();
        UnitCode unit = task.post().unit();
        boolean concerned =
                change.units().filter(units -> !units.contains(unit)).isEmpty();
        if (!concerned || models.hasOwnDeadline(task.definitionId(), task.element())) {
            return Optional.empty();
        }
        return rule(task)
                .map(rule -> extension.orElse(new Extension(task.createdAt(), rule.term())))
                .map(given ->
                        change.moved(new CountedEnd(given.from(), task.dueAt(), given.term(), unit, counted.edition())))
                .filter(end -> !end.equals(task.dueAt()));
    }

    Optional<DeadlineRule> rule(Watched task) {
        return policy.of(task.process(), task.definitionId(), task.element());
    }
}
