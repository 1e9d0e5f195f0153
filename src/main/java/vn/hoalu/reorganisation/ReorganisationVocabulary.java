package vn.hoalu.reorganisation;

import java.time.LocalDate;
import vn.hoalu.organization.WorkingCalendar;
import vn.hoalu.workflow.ProcessKey;
import vn.hoalu.workflow.ProcessVariable;
import vn.hoalu.workflow.Variables;

/** The words this module and {@code ReorganisationProcess.bpmn} share; each is written once. */
final class ReorganisationVocabulary {

    static final ProcessKey PROCESS = new ProcessKey("ReorganisationProcess");

    static final String TASK_PREPARE_PLAN = "Task_PreparePlan";
    static final String TASK_APPROVE_PLAN = "Task_ApprovePlan";

    static final String MESSAGE_CANCELLED = "Msg_PlanCancelled";

    static final ProcessVariable<String> UNIT = ProcessVariable.code("unit");
    static final ProcessVariable<PlanDecision> DECISION = ProcessVariable.oneOf(PlanDecision.class, "decision");
    /** The first moment of the plan's day, in ISO form with its offset. */
    static final ProcessVariable<String> EFFECTIVE_AT = ProcessVariable.code("effectiveAt");

    /** Prefix of case numbers. */
    static final String SERIES = "SX";

    private ReorganisationVocabulary() {}

    static Variables effective(LocalDate day) {
        return Variables.none()
                .with(
                        EFFECTIVE_AT,
                        day.atStartOfDay(WorkingCalendar.ZONE)
                                .toOffsetDateTime()
                                .toString());
    }
}
