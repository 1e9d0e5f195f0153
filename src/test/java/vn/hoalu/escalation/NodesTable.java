package vn.hoalu.escalation;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.hoalu.database.BenchServer;

/** The nodes' database: how tasks become late in it, and what is still to be done. */
final class NodesTable implements AutoCloseable {

    static final String SCHEMA = "hoalu";

    private static final String OFFICERS = """
            SELECT p.official_id, p.unit_code, ROW_NUMBER() OVER (ORDER BY p.official_id) - 1 AS place
              FROM organization_post p JOIN notification_reader r ON r.official_id = p.official_id
             WHERE p.role = 'COMMUNE_OFFICER'""";

    private static final String LATE = """
            INSERT INTO inbox_task (task_id, case_key, process_key, definition_id, element, candidate_group, unit_code,
                   assignee, case_number, subject, search_text, created_at, due_at, watch_at, state, version)
            SELECT UUID(), UUID(), d.KEY_, d.ID_, 'Task_Check', CONCAT('COMMUNE_OFFICER@', o.unit_code), o.unit_code,
                   o.official_id, CONCAT('TT-', seq), 'Người Thử', ' nguoi thu',
                   UTC_TIMESTAMP(3) - INTERVAL 7 DAY, UTC_TIMESTAMP(0) - INTERVAL 1 MINUTE, UTC_TIMESTAMP(3), 'CLAIMED', 0
              FROM seq_%d_to_%d s
              JOIN (%s) o ON o.place = s.seq MOD (SELECT COUNT(*) FROM (%s) n)
              JOIN ACT_RE_PROCDEF d ON d.KEY_ = 'LateTestProcess'""";

    private final SingleConnectionDataSource connection;
    private final JdbcTemplate jdbc;
    private int made;

    NodesTable(BenchServer server) {
        connection = new SingleConnectionDataSource(server.url(SCHEMA), BenchServer.USER, BenchServer.PASSWORD, true);
        jdbc = new JdbcTemplate(connection);
    }

    JdbcTemplate jdbc() {
        return jdbc;
    }

    /** All of them are held by somebody, and none of somebody else's unit. */
    void becomeLate(int tasks) {
        int last = made + tasks;
        jdbc.update(LATE.formatted(made + 1, last, OFFICERS, OFFICERS));
        made = last;
    }

    /** Those whose holders have been told are to climb their first rung now. */
    void hurry() {
        jdbc.update("UPDATE inbox_task t JOIN escalation_escalation e ON e.task_id = t.task_id AND e.rung = -1"
                + " SET t.search_text = ' hurried', t.watch_at = UTC_TIMESTAMP(3)"
                + " WHERE t.process_key = 'LateTestProcess' AND t.search_text <> ' hurried'");
    }

    int toLookAt() {
        return count("SELECT COUNT(*) FROM inbox_task WHERE active = TRUE AND watch_at <= UTC_TIMESTAMP(3)");
    }

    int toSort() {
        return count("SELECT COUNT(*) FROM notification_line WHERE place = 'WAITING'");
    }

    int toSend() {
        return count("SELECT COUNT(*) FROM notification_outbox WHERE state = 'PENDING' AND attempts = 0");
    }

    /** Whoever has taken them may be dead. */
    int inHand() {
        return count("SELECT COUNT(*) FROM notification_outbox WHERE state = 'PENDING' AND attempts > 0");
    }

    /** Ten minutes pass, for letters alone. */
    void letLeasesEnd() {
        jdbc.update("UPDATE notification_outbox SET next_at = UTC_TIMESTAMP(3) WHERE state = 'PENDING'");
    }

    /** The node that holds the job's lock. */
    Optional<String> sweeper() {
        List<String> owners = jdbc.queryForList(
                "SELECT LOCK_OWNER_ FROM ACT_RU_JOB WHERE ID_ = 'recurring-deadlines' AND LOCK_OWNER_ IS NOT NULL",
                String.class);
        return owners.stream().map(owner -> owner.split("/")[0]).findFirst();
    }

    private int count(String sql) {
        return jdbc.queryForObject(sql, Integer.class);
    }

    @Override
    public void close() {
        connection.destroy();
    }
}
