package vn.hoalu.certification;

import java.util.List;

/** A step that a person takes, and where each of its four traces is counted: rows of (case, how many). */
enum CrashStep {
    RECORDED(
            "select id, count(*) from certification_application group by id",
            "select BUSINESS_KEY_, count(*) from ACT_HI_PROCINST group by BUSINESS_KEY_",
            "select case_key, count(*) from inbox_case group by case_key",
            timeline("casefile.entry.opened")),
    CHECKED(
            "select application_id, count(*) from certification_check group by application_id",
            history("Task_CheckCompleteness"),
            inbox("Task_CheckCompleteness"),
            timeline("certification.timeline.checked")),
    ASSESSED(
            "select application_id, count(*) from certification_assessment group by application_id",
            history("Task_AssessApplication"),
            inbox("Task_AssessApplication"),
            timeline("certification.timeline.assessed")),
    /** An approval issues the certificate with its paper in the same transaction. */
    DECIDED(
            "select n.application_id, count(*) from certification_decision n"
                    + " join certification_certificate c on c.application_id = n.application_id"
                    + " join certification_document d on d.certificate_id = c.id group by n.application_id",
            history("Task_ReviewApplication"),
            inbox("Task_ReviewApplication"),
            timeline("certification.timeline.decided"));

    private final List<String> counts;

    CrashStep(String entity, String history, String inbox, String timeline) {
        this.counts = List.of(entity, history, inbox, timeline);
    }

    List<String> counts() {
        return counts;
    }

    private static String history(String task) {
        return "select p.BUSINESS_KEY_, count(*) from ACT_HI_ACTINST t"
                + " join ACT_HI_PROCINST p on p.ID_ = t.PROC_INST_ID_"
                + " where t.ACT_ID_ = '%s' and t.END_TIME_ is not null and t.ACT_INST_STATE_ <> 2 group by p.BUSINESS_KEY_"
                        .formatted(task);
    }

    private static String inbox(String task) {
        return "select case_key, count(*) from inbox_task where element = '%s' and state = 'DONE' group by case_key"
                .formatted(task);
    }

    private static String timeline(String message) {
        return "select case_key, count(*) from casefile_entry where message_key = '%s' group by case_key"
                .formatted(message);
    }
}
