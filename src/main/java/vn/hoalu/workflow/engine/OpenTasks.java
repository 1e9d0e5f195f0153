package vn.hoalu.workflow.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.ProcessKey;
import vn.hoalu.workflow.TaskEvent;
import vn.hoalu.workflow.TaskId;

/** Reads live tasks in one statement a chunk; the engine's own query would ask for each task's group again. */
@Component
class OpenTasks {

    private static final String WHAT = """
            t.ID_, p.BUSINESS_KEY_, d.KEY_, t.PROC_DEF_ID_, t.TASK_DEF_KEY_, l.GROUP_ID_, t.ASSIGNEE_,
                   t.CREATE_TIME_, t.DUE_DATE_, t.FOLLOW_UP_DATE_, t.OWNER_""";

    // In this order, each by its key: left to itself the server gathers a million tasks for each chunk and sorts them,
    // if only to join them to a handful of definitions.
    private static final String CHUNK = """
            SELECT STRAIGHT_JOIN %s
              FROM ACT_RU_TASK t FORCE INDEX (PRIMARY)
              JOIN ACT_RU_EXECUTION p FORCE INDEX (PRIMARY) ON p.ID_ = t.PROC_INST_ID_
              JOIN ACT_RE_PROCDEF d FORCE INDEX (PRIMARY) ON d.ID_ = t.PROC_DEF_ID_
              JOIN ACT_RU_IDENTITYLINK l ON l.TASK_ID_ = t.ID_ AND l.TYPE_ = 'candidate' AND l.GROUP_ID_ IS NOT NULL
             WHERE t.ID_ > :after
             ORDER BY t.ID_
             LIMIT :limit
            """.formatted(WHAT);

    private static final String OF_GROUPS = """
            SELECT %s
              FROM ACT_RU_TASK t
              JOIN ACT_RU_EXECUTION p FORCE INDEX (PRIMARY) ON p.ID_ = t.PROC_INST_ID_
              JOIN ACT_RE_PROCDEF d FORCE INDEX (PRIMARY) ON d.ID_ = t.PROC_DEF_ID_
              JOIN ACT_RU_IDENTITYLINK l ON l.TASK_ID_ = t.ID_ AND l.TYPE_ = 'candidate' AND l.GROUP_ID_ IN (:groups)
             WHERE t.ID_ > :after
             ORDER BY t.ID_
             LIMIT :limit
            """.formatted(WHAT);

    private final JdbcClient jdbc;

    OpenTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<TaskEvent.Task> find(Optional<TaskId> after, int limit) {
        return jdbc.sql(CHUNK)
                .param("after", after.map(TaskId::value).orElse(""))
                .param("limit", limit)
                .query((row, number) -> task(row))
                .list();
    }

    List<TaskEvent.Task> find(Collection<String> groups, Optional<TaskId> after, int limit) {
        return jdbc.sql(OF_GROUPS)
                .param("groups", groups)
                .param("after", after.map(TaskId::value).orElse(""))
                .param("limit", limit)
                .query((row, number) -> task(row))
                .list();
    }

    private static TaskEvent.Task task(ResultSet row) throws SQLException {
        return new TaskEvent.Task(
                new TaskId(row.getString("ID_")),
                CaseKey.of(row.getString("BUSINESS_KEY_")),
                new ProcessKey(row.getString("KEY_")),
                row.getString("PROC_DEF_ID_"),
                row.getString("TASK_DEF_KEY_"),
                row.getString("GROUP_ID_"),
                Optional.ofNullable(row.getString("ASSIGNEE_")),
                row.getTimestamp("CREATE_TIME_").toInstant(),
                Optional.ofNullable(row.getTimestamp("DUE_DATE_")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getTimestamp("FOLLOW_UP_DATE_")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getString("OWNER_")));
    }
}
