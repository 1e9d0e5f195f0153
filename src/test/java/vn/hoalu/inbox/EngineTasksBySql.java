package vn.hoalu.inbox;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Live tasks in the engine's own tables, in numbers that it would take hours to make. */
final class EngineTasksBySql {
    private static final int CHUNK = 50_000;
    private static final String PREFIX = "'eeeeeeee-0000-4000-8000-'";

    private static final String INSTANCES = """
            INSERT INTO ACT_RU_EXECUTION (ID_, REV_, ROOT_PROC_INST_ID_, PROC_INST_ID_, BUSINESS_KEY_, PROC_DEF_ID_, ACT_ID_,
                IS_ACTIVE_, IS_CONCURRENT_, IS_SCOPE_, IS_EVENT_SCOPE_, SUSPENSION_STATE_, CACHED_ENT_STATE_,
                SEQUENCE_COUNTER_)
            SELECT CONCAT(%1$s, LPAD(seq, 12, '0')), 1, CONCAT(%1$s, LPAD(seq, 12, '0')),
                   CONCAT(%1$s, LPAD(seq, 12, '0')), CONCAT(%1$s, LPAD(seq, 12, '0')), ?, 'Task_Check',
                   TRUE, FALSE, TRUE, FALSE, 1, 2, 1
              FROM seq_1_to_10000000 WHERE seq > ? AND seq <= ?""".formatted(PREFIX);

    private static final String TASKS = """
            INSERT INTO ACT_RU_TASK (ID_, REV_, EXECUTION_ID_, PROC_INST_ID_, PROC_DEF_ID_, NAME_, TASK_DEF_KEY_, PRIORITY_,
                CREATE_TIME_, DUE_DATE_, SUSPENSION_STATE_, TASK_STATE_)
            SELECT CONCAT(%1$s, LPAD(seq, 12, '0')), 1, CONCAT(%1$s, LPAD(seq, 12, '0')),
                   CONCAT(%1$s, LPAD(seq, 12, '0')), ?, 'First', 'Task_Check', 50, UTC_TIMESTAMP(3),
                   UTC_TIMESTAMP(3) + INTERVAL (seq MOD 15) DAY, 1, 'Created'
              FROM seq_1_to_10000000 WHERE seq > ? AND seq <= ?""".formatted(PREFIX);

    private static final String LINKS = """
            INSERT INTO ACT_RU_IDENTITYLINK (ID_, REV_, GROUP_ID_, TYPE_, TASK_ID_)
            SELECT CONCAT(%1$s, LPAD(seq, 12, '0')), 1, CONCAT('COMMUNE_OFFICER@R', seq MOD 129), 'candidate',
                   CONCAT(%1$s, LPAD(seq, 12, '0'))
              FROM seq_1_to_10000000 WHERE seq > ? AND seq <= ?""".formatted(PREFIX);

    private static final String CASES = """
            INSERT INTO inbox_case (case_key, case_number, subject, search_text, unit_code)
            SELECT CONCAT(%1$s, LPAD(seq, 12, '0')), CONCAT('R-', seq), 'Người Thử', 'nguoi thu',
                   CONCAT('R', seq MOD 129)
              FROM seq_1_to_10000000 WHERE seq > ? AND seq <= ?""".formatted(PREFIX);

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    EngineTasksBySql(JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    void insert(String definition, int count) {
        for (int from = 0; from < count; from += CHUNK) {
            int behind = from;
            int to = Math.min(count, from + CHUNK);
            transaction.executeWithoutResult(status -> {
                // They fit each other by construction; to check each of them takes longer than to write it.
                jdbc.execute("SET foreign_key_checks = 0");
                jdbc.update(INSTANCES, definition, behind, to);
                jdbc.update(TASKS, definition, behind, to);
                jdbc.update(LINKS, behind, to);
                jdbc.update(CASES, behind, to);
                jdbc.execute("SET foreign_key_checks = 1");
            });
            System.out.println("rebuild: " + to + " of " + count + " engine tasks made");
        }
        jdbc.queryForList("ANALYZE TABLE ACT_RU_TASK, ACT_RU_EXECUTION, ACT_RU_IDENTITYLINK, inbox_case");
    }
}
