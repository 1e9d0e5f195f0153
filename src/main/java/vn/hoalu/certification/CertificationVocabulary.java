package vn.hoalu.certification;

import vn.hoalu.workflow.ProcessKey;
import vn.hoalu.workflow.ProcessVariable;

/** The words this module and {@code CertificationProcess.bpmn} share; each is written once. */
final class CertificationVocabulary {

    static final ProcessKey PROCESS = new ProcessKey("CertificationProcess");

    static final String TASK_CHECK_COMPLETENESS = "Task_CheckCompleteness";
    static final String TASK_SUPPLEMENT_APPLICATION = "Task_SupplementApplication";
    static final String TASK_ASSESS_APPLICATION = "Task_AssessApplication";
    static final String TASK_REVIEW_APPLICATION = "Task_ReviewApplication";

    static final String MESSAGE_WITHDRAWN = "Msg_ApplicationWithdrawn";

    static final ProcessVariable<String> UNIT = ProcessVariable.code("unit");
    static final ProcessVariable<Completeness> COMPLETENESS = ProcessVariable.oneOf(Completeness.class, "completeness");
    static final ProcessVariable<DecisionOutcome> DECISION = ProcessVariable.oneOf(DecisionOutcome.class, "decision");

    /** Prefix of case numbers. */
    static final String SERIES = "GCN";

    private CertificationVocabulary() {}
}
