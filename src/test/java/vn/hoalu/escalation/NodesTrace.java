package vn.hoalu.escalation;

/** What becomes of a late task, once each: rows of (task, how often). */
enum NodesTrace {
    ESCALATION(false, "SELECT task_id, COUNT(*) FROM escalation_escalation GROUP BY task_id"),
    HOLDER_TOLD(false, told("overdue")),
    LEAD_TOLD(false, told("lead")),
    RUNG_CLIMBED(true, """
            SELECT t.task_id, COUNT(*) FROM casefile_entry e JOIN inbox_task t ON t.case_key = e.case_key
             WHERE e.message_key = 'escalation.timeline.climbed' GROUP BY t.task_id"""),
    PROCESS_STARTED(true, """
            SELECT e.task_id, COUNT(*) FROM ACT_HI_PROCINST p JOIN escalation_escalation e ON e.id = p.BUSINESS_KEY_
             GROUP BY e.task_id"""),
    LEAD_HAS_TASK(true, """
            SELECT e.task_id, COUNT(*) FROM inbox_task t JOIN escalation_escalation e ON e.id = t.case_key
             GROUP BY e.task_id"""),
    LEAD_MUST_ACT(true, told("act"));

    private final boolean onlyOfHurried;
    private final String counts;

    NodesTrace(boolean onlyOfHurried, String counts) {
        this.onlyOfHurried = onlyOfHurried;
        this.counts = counts;
    }

    String counts() {
        return counts;
    }

    /** The tasks that must have left it; no other may. */
    String expected() {
        return "SELECT task_id FROM inbox_task WHERE process_key = 'LateTestProcess'"
                + (onlyOfHurried ? " AND search_text = ' hurried'" : "");
    }

    private static String told(String key) {
        return ("SELECT SUBSTRING_INDEX(reference, '/', 1), COUNT(*) FROM notification_line"
                        + " WHERE message_key = 'escalation.notice.%s' GROUP BY SUBSTRING_INDEX(reference, '/', 1)")
                .formatted(key);
    }
}
