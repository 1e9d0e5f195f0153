package vn.hoalu.escalation;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.casefile.CaseFiles;
import vn.hoalu.workflow.TaskEvent;
import vn.hoalu.workflow.Variables;
import vn.hoalu.workflow.Workflow;

/** An escalation ends with its task, and where that is not overdue any more. */
@Component
class EndingEscalations {

    private final Escalations escalations;
    private final CaseFiles cases;
    private final Workflow workflow;
    private final Clock clock;

    EndingEscalations(Escalations escalations, CaseFiles cases, Workflow workflow, Clock clock) {
        this.escalations = escalations;
        this.cases = cases;
        this.workflow = workflow;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(TaskEvent event) {
        reason(event).ifPresent(reason -> escalations.openOf(event.task().id()).ifPresent(each -> end(each, reason)));
    }

    /** Empty also where a task has been in time all along, for then it has no escalation: most have none. */
    private static Optional<Outcome> reason(TaskEvent event) {
        boolean overdue = overdue(event.task().dueAt(), event);
        return switch (event) {
            case TaskEvent.Completed completed when overdue -> Optional.of(Outcome.TASK_ENDED);
            case TaskEvent.Cancelled cancelled when overdue -> Optional.of(Outcome.TASK_ENDED);
            case TaskEvent.Changed changed
            when !overdue && overdue(changed.dueBefore(), event) -> Optional.of(Outcome.DEADLINE_MOVED);
            default -> Optional.empty();
        };
    }

    private static boolean overdue(Optional<Instant> due, TaskEvent event) {
        return due.filter(event.at()::isAfter).isPresent();
    }

    private void end(Escalation escalation, Outcome reason) {
        escalation.end(reason, clock.instant());
        if (escalation.standsOnRung()) {
            workflow.correlate(
                    EscalationVocabulary.MESSAGE_TASK_ENDED, escalation.id().caseKey(), Variables.none());
            cases.close(escalation.id().caseKey(), "escalation.outcome." + reason);
        }
    }
}
