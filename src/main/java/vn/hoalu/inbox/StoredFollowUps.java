package vn.hoalu.inbox;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Actor;
import vn.hoalu.workflow.TaskId;

@Service
class StoredFollowUps implements FollowUps {
    private final JdbcClient jdbc;
    private final InboxTasks tasks;

    StoredFollowUps(JdbcClient jdbc, InboxTasks tasks) {
        this.jdbc = jdbc;
        this.tasks = tasks;
    }

    @Override
    @Transactional
    public Optional<LocalDate> set(TaskId task, Optional<LocalDate> day, Actor actor) {
        tasks.demand(task, actor);
        Optional<LocalDate> before = find(task, actor);
        if (day.isPresent() && before.isEmpty()) {
            demandRoom(actor);
        }
        day.ifPresentOrElse(wanted -> write(task, wanted, actor), () -> remove(task, actor));
        return before;
    }

    /** Ended tasks keep theirs until there is need of their room: nobody sees them. */
    private void demandRoom(Actor actor) {
        if (count(actor) < MOST) {
            return;
        }
        jdbc.sql("""
                DELETE f FROM inbox_follow_up f LEFT JOIN inbox_task t ON t.task_id = f.task_id
                 WHERE f.official_id = :me AND (t.task_id IS NULL OR t.active = FALSE)""").param("me", actor.id().toString()).update();
        if (count(actor) >= MOST) {
            throw new TooManyFollowUps(actor);
        }
    }

    private int count(Actor actor) {
        return jdbc.sql("SELECT COUNT(*) FROM inbox_follow_up WHERE official_id = :me")
                .param("me", actor.id().toString())
                .query(Integer.class)
                .single();
    }

    private Optional<LocalDate> find(TaskId task, Actor actor) {
        return about("SELECT day FROM inbox_follow_up WHERE official_id = :me AND task_id = :task", task, actor)
                .query(LocalDate.class)
                .optional();
    }

    private void write(TaskId task, LocalDate day, Actor actor) {
        about("""
                INSERT INTO inbox_follow_up (official_id, task_id, day) VALUES (:me, :task, :day)
                ON DUPLICATE KEY UPDATE day = :day""", task, actor).param("day", day).update();
    }

    private void remove(TaskId task, Actor actor) {
        about("DELETE FROM inbox_follow_up WHERE official_id = :me AND task_id = :task", task, actor)
                .update();
    }

    private JdbcClient.StatementSpec about(String sql, TaskId task, Actor actor) {
        return jdbc.sql(sql).param("me", actor.id().toString()).param("task", task.value());
    }

    @Override
    @Transactional(readOnly = true)
    public Map<TaskId, LocalDate> of(Collection<TaskId> asked, Actor actor) {
        Map<TaskId, LocalDate> days = new HashMap<>();
        if (!asked.isEmpty()) {
            jdbc.sql("SELECT task_id, day FROM inbox_follow_up WHERE official_id = :me AND task_id IN (:tasks)")
                    .param("me", actor.id().toString())
                    .param("tasks", asked.stream().map(TaskId::value).toList())
                    .query((row, number) -> days.put(new TaskId(row.getString(1)), row.getObject(2, LocalDate.class)))
                    .list();
        }
        return days;
    }
}
