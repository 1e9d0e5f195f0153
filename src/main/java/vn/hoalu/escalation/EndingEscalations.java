package vn.hoalu.escalation;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.casefile.CaseFiles;
import vn.hoalu.workflow.TaskEvent;
import vn.hoalu.workflow.Variables;
import vn.hoalu.workflow.Workflow;

/** An escalation ends with its task. */
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
        boolean ended = event instanceof TaskEvent.Completed || event instanceof TaskEvent.Cancelled;
        // Of a task that is in time nothing is asked: most are.
        if (ended && event.task().dueAt().filter(event.at()::isAfter).isPresent()) {
            escalations.openOf(event.task().id().value()).ifPresent(this::end);
        }
    }

    private void end(Escalation escalation) {
        escalation.end(Outcome.TASK_ENDED, clock.instant());
        if (escalation.standsOnRung()) {
            workflow.correlate(
                    EscalationVocabulary.MESSAGE_TASK_ENDED, escalation.id().caseKey(), Variables.none());
            cases.close(escalation.id().caseKey(), "escalation.outcome." + Outcome.TASK_ENDED);
        }
    }
}
