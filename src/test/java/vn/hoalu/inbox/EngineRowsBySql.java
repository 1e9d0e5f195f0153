package vn.hoalu.inbox;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The same tasks as the engine would hold them, for its own task query: task, candidate group, one process variable. */
final class EngineRowsBySql {
    private static final int CHUNK = 50_000;

    private EngineRowsBySql() {}

    static void follow(String tag, int tasks, JdbcTemplate owner, JdbcTemplate jdbc, TransactionTemplate transaction) {
        owner.execute(
                "CREATE TABLE IF NOT EXISTS bench_task (seq INT PRIMARY KEY AUTO_INCREMENT, task_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin)");
        owner.update(
                "INSERT INTO bench_task (task_id) SELECT task_id FROM inbox_task WHERE candidate_group LIKE ?",
                "%" + tag);
        for (int first = 1; first <= tasks; first += CHUNK) {
            int from = first;
            transaction.executeWithoutResult(status -> chunk(from, jdbc));
            System.out.printf("%d of the engine's tasks%n", Math.min(tasks, from + CHUNK - 1));
        }
        owner.queryForList("ANALYZE TABLE ACT_RU_TASK, ACT_RU_IDENTITYLINK, ACT_RU_VARIABLE");
    }

    private static void chunk(int first, JdbcTemplate jdbc) {
        String rows = " FROM bench_task b STRAIGHT_JOIN inbox_task t ON t.task_id = b.task_id WHERE b.seq BETWEEN "
                + first + " AND " + (first + CHUNK - 1);
        // Their instances are left out: the query reads none.
        jdbc.execute("SET FOREIGN_KEY_CHECKS = 0");
        jdbc.update("INSERT INTO ACT_RU_TASK (ID_, REV_, PROC_INST_ID_, EXECUTION_ID_, PROC_DEF_ID_, NAME_,"
                + " TASK_DEF_KEY_, ASSIGNEE_, PRIORITY_, CREATE_TIME_, DUE_DATE_, SUSPENSION_STATE_)"
                + " SELECT t.task_id, 1, t.case_key, t.case_key, t.definition_id, t.element, t.element, t.assignee, 50,"
                + " t.created_at, t.due_at, 1" + rows);
        jdbc.update("INSERT INTO ACT_RU_IDENTITYLINK (ID_, REV_, TYPE_, GROUP_ID_, TASK_ID_)"
                + " SELECT CONCAT('l', t.task_id), 1, 'candidate', t.candidate_group, t.task_id" + rows);
        jdbc.update(
                "INSERT INTO ACT_RU_VARIABLE (ID_, REV_, TYPE_, NAME_, PROC_INST_ID_, EXECUTION_ID_, TEXT_, VAR_SCOPE_,"
                        + " SEQUENCE_COUNTER_, IS_CONCURRENT_LOCAL_) SELECT CONCAT('v', t.task_id), 1, 'string', 'unit', t.case_key,"
                        + " t.case_key, t.unit_code, t.case_key, 1, 0" + rows);
        jdbc.execute("SET FOREIGN_KEY_CHECKS = 1");
    }
}
