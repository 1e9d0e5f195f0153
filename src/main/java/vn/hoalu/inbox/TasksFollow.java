package vn.hoalu.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.base.Rows;
import vn.hoalu.organization.FollowsUnits;
import vn.hoalu.organization.Moving;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.UnitChange;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.workflow.TaskId;
import vn.hoalu.workflow.Workflow;

/**
 * Open tasks of the units' groups, in the engine and in the inbox. Who holds one goes on holding it, where the case
 * goes where they go; else it waits for its group again.
 */
@Component
@Order(30)
class TasksFollow implements FollowsUnits {

    private final JdbcClient jdbc;
    private final HeldCases held;
    private final Workflow workflow;

    TasksFollow(JdbcClient jdbc, HeldCases held, Workflow workflow) {
        this.jdbc = jdbc;
        this.held = held;
        this.workflow = workflow;
    }

    @Override
    public String titleKey() {
        return "inbox.follows.tasks";
    }

    @Override
    @Transactional(readOnly = true)
    public long live(Set<UnitCode> units, LocalDate day) {
        return jdbc.sql("SELECT COUNT(*) FROM inbox_task WHERE candidate_group IN (:groups) AND active = TRUE")
                .param("groups", UnitChange.groupsOf(units))
                .query(Long.class)
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public Rows<Moving> preview(UnitChange change, Optional<String> cursor) {
        return FollowsUnits.page(jdbc.sql("""
                SELECT task_id, case_number, candidate_group, case_key FROM inbox_task
                 WHERE candidate_group IN (:groups) AND active = TRUE AND task_id > :after
                 ORDER BY task_id LIMIT :limit""")
                .param("groups", UnitChange.groupsOf(change.ending()))
                .param("after", cursor.orElse(""))
                .param("limit", PAGE + 1)
                .query((row, number) -> Map.entry(row.getString(1), moving(row, change)))
                .list());
    }

    private static Moving moving(ResultSet row, UnitChange change) throws SQLException {
        Post post = Post.ofGroup(row.getString(3));
        UnitCode to = change.unitForCase(row.getString(4), post.unit());
        return new Moving(row.getString(2), Optional.of(post.role()), post.unit(), to);
    }

    @Override
    @Transactional
    public long move(UnitChange change) {
        release(held.withoutHolder(change));
        long moved = 0;
        for (UnitCode unit : change.ending()) {
            for (Map.Entry<UnitCode, Set<String>> sent : change.sentCases().entrySet()) {
                moved += move(new Way(unit, sent.getKey(), " AND t.case_key IN (:cases)", sent.getValue()));
                workflow.reassign(unit.value(), sent.getKey().value(), UnitChange.groupsOf(unit), sent.getValue());
            }
            moved += move(new Way(unit, change.heirOf(unit), "", Set.of()));
            workflow.reassign(unit.value(), change.heirOf(unit).value(), UnitChange.groupsOf(unit));
        }
        return moved;
    }

    private void release(List<TaskId> tasks) {
        if (!tasks.isEmpty()) {
            jdbc.sql("""
                    UPDATE inbox_task SET state = 'OPEN', assignee = NULL, held_for = NULL, version = version + 1
                     WHERE task_id IN (:tasks)""")
                    .param("tasks", tasks.stream().map(TaskId::value).toList())
                    .update();
            workflow.release(tasks);
        }
    }

    /** @param which of the unit's tasks, as a condition on {@code t} */
    private record Way(UnitCode unit, UnitCode to, String which, Set<String> cases) {}

    /**
     * A case may be the unit's while its task is a village's, and the other way round; or wait for something without any
     * task, and its next one must be the new unit's.
     */
    private int move(Way way) {
        int moved = run(way, """
                UPDATE inbox_task t
                   SET t.candidate_group = CONCAT(SUBSTRING_INDEX(t.candidate_group, '@', 1), '@', :to),
                       t.version = t.version + 1
                 WHERE t.candidate_group IN (:groups) AND t.active = TRUE""");
        run(way, """
                UPDATE inbox_task t JOIN inbox_case c ON c.case_key = t.case_key
                   SET t.unit_code = :to, t.version = t.version + 1
                 WHERE c.unit_code = :unit AND t.unit_code = :unit AND t.active = TRUE""");
        run(way, """
                UPDATE inbox_case t SET t.unit_code = :to WHERE t.unit_code = :unit AND t.ended = FALSE""");
        return moved;
    }

    private int run(Way way, String sql) {
        return jdbc.sql(sql + way.which())
                .param("unit", way.unit().value())
                .param("to", way.to().value())
                .param("groups", UnitChange.groupsOf(way.unit()))
                .param("cases", way.cases())
                .update();
    }
}
