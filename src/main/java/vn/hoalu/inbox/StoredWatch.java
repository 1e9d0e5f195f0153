package vn.hoalu.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.ProcessKey;
import vn.hoalu.workflow.TaskId;

/** Reads and writes past the entity, whose version belongs to who works on the task. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class StoredWatch implements WatchedTasks {

    private static final String WATCHED =
            "SELECT task_id, case_key, case_number, subject, process_key, definition_id, element, candidate_group,"
                    + " unit_code, assignee, created_at, due_at, calendar_edition FROM inbox_task ";

    private final JdbcClient jdbc;

    StoredWatch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Watched> due(Instant now, int limit) {
        return jdbc.sql(WATCHED + "FORCE INDEX (inbox_task_watched) WHERE active = TRUE AND watch_at <= :now"
                        + " ORDER BY watch_at, task_id LIMIT :limit FOR UPDATE SKIP LOCKED")
                .param("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .param("limit", limit)
                .query((row, number) -> watched(row))
                .list();
    }

    @Override
    public Optional<Watched> find(TaskId task) {
        return jdbc.sql(WATCHED + "WHERE task_id = :task AND active = TRUE AND due_at IS NOT NULL FOR UPDATE")
                .param("task", task.value())
                .query((row, number) -> watched(row))
                .optional();
    }

    @Override
    public Optional<Watched> peek(TaskId task) {
        return jdbc.sql(WATCHED + "WHERE task_id = :task AND due_at IS NOT NULL")
                .param("task", task.value())
                .query((row, number) -> watched(row))
                .optional();
    }

    @Override
    public void lookAgain(TaskId task, Optional<Instant> next) {
        jdbc.sql("UPDATE inbox_task SET watch_at = :next WHERE task_id = :task")
                .param("task", task.value())
                .param(
                        "next",
                        next.map(at -> LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                                .orElse(null))
                .update();
    }

    @Override
    public List<Counted> counted(Instant from, int edition, Optional<TaskId> after, int limit) {
        return jdbc.sql(WATCHED + "FORCE INDEX (PRIMARY) WHERE task_id > :after AND active = TRUE AND due_at > :from"
                        + " AND calendar_edition < :edition ORDER BY task_id LIMIT :limit")
                .param("after", after.map(TaskId::value).orElse(""))
                .param("from", LocalDateTime.ofInstant(from, ZoneOffset.UTC))
                .param("edition", edition)
                .param("limit", limit)
                .query((row, number) -> new Counted(watched(row), row.getInt(13)))
                .list();
    }

    @Override
    public void countedOn(Collection<TaskId> tasks, int edition) {
        if (!tasks.isEmpty()) {
            jdbc.sql("UPDATE inbox_task SET calendar_edition = :edition WHERE task_id IN (:tasks)")
                    .param("edition", edition)
                    .param("tasks", tasks.stream().map(TaskId::value).toList())
                    .update();
        }
    }

    private static Watched watched(ResultSet row) throws SQLException {
        return new Watched(
                new TaskId(row.getString(1)),
                CaseKey.of(row.getString(2)),
                row.getString(3),
                row.getString(4),
                new ProcessKey(row.getString(5)),
                row.getString(6),
                row.getString(7),
                Post.ofGroup(row.getString(8)),
                new UnitCode(row.getString(9)),
                Optional.ofNullable(row.getString(10)).map(OfficialId::of),
                InboxTask.instant(row, 11),
                InboxTask.instant(row, 12));
    }
}
