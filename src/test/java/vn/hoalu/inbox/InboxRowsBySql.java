package vn.hoalu.inbox;

/** Rows in numbers that the engine would take too long to make. */
final class InboxRowsBySql {
    /** Parameters: definition id, candidate group, unit code, how many. */
    static final String INSERT = """
            INSERT INTO inbox_task (task_id, case_key, process_key, definition_id, element, candidate_group, unit_code,
                                    case_number, subject, search_text, created_at, due_at, state, version)
            SELECT UUID(), UUID(), 'InboxTestProcess', ?, 'Task_Check', ?, ?,
                   CONCAT('TEST-', seq), 'Người Thử', CONCAT(' nguoi thu test ', seq), UTC_TIMESTAMP(3),
                   UTC_TIMESTAMP(3) + INTERVAL (seq MOD 15) DAY, 'OPEN', 0
              FROM seq_1_to_1000000 LIMIT ?
            """;

    /** What is told of the cases of such rows of one group. */
    static final String CASES = """
            INSERT INTO inbox_case (case_key, case_number, subject, search_text, search_words, unit_code)
            SELECT case_key, case_number, subject, search_text,
                   CONCAT('nguoi test ', SUBSTRING_INDEX(search_text, ' ', -1)), unit_code
              FROM inbox_task WHERE candidate_group = ?
            """;

    private InboxRowsBySql() {}
}
