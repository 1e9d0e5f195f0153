package vn.hoalu.inbox;

import vn.hoalu.organization.UnitCode;
import vn.hoalu.workflow.CaseKey;

/** Tells the inbox what the rows of a case say, before the case's first task is created. */
public interface CaseSubjects {

    /** The same for a case that the inbox cannot know yet. */
    void introduce(CaseKey caseKey, String number, String subject, UnitCode unit);

    /**
     * @param number  human case number such as {@code GCN-2026-0001}
     * @param subject whom or what the case is about, e.g. the applicant's name
     */
    void describe(CaseKey caseKey, String number, String subject, UnitCode unit);
}
