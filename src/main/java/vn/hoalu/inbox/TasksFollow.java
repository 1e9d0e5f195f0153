package vn.hoalu.inbox;

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
import vn.hoalu.workflow.Workflow;

/** Open tasks of the units' groups, in the engine and in the inbox; who holds one goes on holding it. */
@Component
@Order(30)
class TasksFollow implements FollowsUnits {

    private final JdbcClient jdbc;
    private final Workflow workflow;

    TasksFollow(JdbcClient jdbc, Workflow workflow) {
        this.jdbc = jdbc;
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
        List<Map.Entry<String, Moving>> found = jdbc.sql("""
                SELECT task_id, case_number, candidate_group FROM inbox_task
                 WHERE candidate_group IN (:groups) AND active = TRUE AND task_id > :after
                 ORDER BY task_id LIMIT :limit""")
                .param("groups", UnitChange.groupsOf(change.ending()))
                .param("after", cursor.orElse(""))
                .param("limit", PAGE + 1)
                .query((row, number) ->
                        Map.entry(row.getString(1), moving(row.getString(2), Post.ofGroup(row.getString(3)), change)))
                .list();
        List<Map.Entry<String, Moving>> page = found.subList(0, Math.min(PAGE, found.size()));
        Optional<String> next = found.size() > PAGE ? Optional.of(page.getLast().getKey()) : Optional.empty();
        return new Rows<>(page.stream().map(Map.Entry::getValue).toList(), next);
    }

    private static Moving moving(String number, Post post, UnitChange change) {
        return new Moving(number, Optional.of(post.role()), post.unit(), change.heirOf(post.unit()));
    }

    @Override
    @Transactional
    public long move(UnitChange change) {
        long moved = 0;
        for (UnitCode unit : change.ending()) {
            UnitCode heir = change.heirOf(unit);
            moved += moveTasks(unit, heir);
            moveCases(unit, heir);
            workflow.reassign(unit.value(), heir.value(), UnitChange.groupsOf(unit));
        }
        return moved;
    }

    private int moveTasks(UnitCode unit, UnitCode heir) {
        return jdbc.sql("""
                UPDATE inbox_task
                   SET candidate_group = CONCAT(SUBSTRING_INDEX(candidate_group, '@', 1), '@', :heir),
                       version = version + 1
                 WHERE candidate_group IN (:groups) AND active = TRUE""")
                .param("groups", UnitChange.groupsOf(unit))
                .param("heir", heir.value())
                .update();
    }

    /** A case may be the unit's while its task is a village's, and the other way round. */
    private void moveCases(UnitCode unit, UnitCode heir) {
        jdbc.sql("""
                UPDATE inbox_task t JOIN inbox_case c ON c.case_key = t.case_key
                   SET t.unit_code = :heir, t.version = t.version + 1
                 WHERE c.unit_code = :unit AND t.unit_code = :unit AND t.active = TRUE""").param("unit", unit.value()).param("heir", heir.value()).update();
        jdbc.sql("""
                UPDATE inbox_case c SET c.unit_code = :heir
                 WHERE c.unit_code = :unit
                   AND EXISTS (SELECT 1 FROM inbox_task t WHERE t.case_key = c.case_key AND t.active = TRUE)""").param("unit", unit.value()).param("heir", heir.value()).update();
    }
}
