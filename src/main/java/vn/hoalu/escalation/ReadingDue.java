package vn.hoalu.escalation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hoalu.inbox.WatchedTasks.Watched;
import vn.hoalu.workflow.TaskId;

/** What is known of overdue tasks, by one statement whatever their number. */
@Component
class ReadingDue {

    private final DeadlinePolicy policy;
    private final Escalations escalations;

    ReadingDue(DeadlinePolicy policy, Escalations escalations) {
        this.policy = policy;
        this.escalations = escalations;
    }

    List<Due> of(List<Watched> tasks) {
        if (tasks.isEmpty()) {
            return List.of();
        }
        Map<TaskId, List<Escalation>> known =
                escalations.of(tasks.stream().map(task -> task.id().value()).toList()).stream()
                        .collect(Collectors.groupingBy(Escalation::task));
        return tasks.stream()
                .map(task -> due(task, known.getOrDefault(task.id(), List.of())))
                .toList();
    }

    private Due due(Watched task, List<Escalation> known) {
        List<Rung> rungs = policy.of(task.process(), task.definitionId(), task.element())
                .map(DeadlineRule::ladder)
                .orElse(List.of());
        return new Due(
                task,
                rungs,
                known.stream().filter(each -> each.outcome().isEmpty()).findFirst(),
                known.stream()
                        .filter(each -> each.answeredSince(task.dueAt()))
                        .map(Escalation::rung)
                        .reduce(Math::max));
    }
}
