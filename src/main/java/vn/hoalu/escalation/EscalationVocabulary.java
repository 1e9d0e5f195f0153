package vn.hoalu.escalation;

import vn.hoalu.workflow.ProcessKey;
import vn.hoalu.workflow.ProcessVariable;

/** The words this module and {@code EscalationProcess.bpmn} share; each is written once. */
final class EscalationVocabulary {

    static final ProcessKey PROCESS = new ProcessKey("EscalationProcess");

    static final String TASK_ACT = "Task_ActOnOverdueTask";

    static final String MESSAGE_CLIMBED = "Msg_LadderClimbed";
    static final String MESSAGE_TASK_ENDED = "Msg_OverdueTaskEnded";

    static final ProcessVariable<String> RUNG_GROUP = ProcessVariable.code("rungGroup");
    static final ProcessVariable<OverdueAction> ACTION = ProcessVariable.oneOf(OverdueAction.class, "action");

    /** Prefix of case numbers. */
    static final String SERIES = "QH";

    private EscalationVocabulary() {}
}
