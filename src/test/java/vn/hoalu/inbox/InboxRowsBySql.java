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

    /** As a task of the group would have made the case's words be found in its unit. Parameters: unit, group. */
    static final String WORDS = """
            INSERT IGNORE INTO inbox_case_word
            SELECT w.case_key, ?, w.word, w.ended, w.search_text
              FROM inbox_task t JOIN inbox_case_word w ON w.case_key = t.case_key WHERE t.candidate_group = ?
            """;

    private InboxRowsBySql() {}
}
