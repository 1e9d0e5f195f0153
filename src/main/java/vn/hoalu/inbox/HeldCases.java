package vn.hoalu.inbox;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.UnitChange;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.workflow.TaskId;

/**
 * Cases that are in somebody's hands when a unit is split: they go where their holder goes, so that what was begun can
 * be finished by whoever began it. A case whose holders part goes to the unit that carries on.
 */
@Component
public class HeldCases {

    private static final String HELD = """
            SELECT task_id, case_key, candidate_group, COALESCE(held_for, assignee) AS holder FROM inbox_task
             WHERE candidate_group IN (:groups) AND active = TRUE AND assignee IS NOT NULL""";

    private final JdbcClient jdbc;

    HeldCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As it stands now. */
    @Transactional(readOnly = true)
    public UnitChange sentBy(UnitChange change) {
        return sent(change, HELD);
    }

    /** As it will stand until the caller's transaction ends: nobody takes or gives back a task of these units. */
    @Transactional(propagation = Propagation.MANDATORY)
    public UnitChange holding(UnitChange change) {
        return sent(change, HELD + " FOR UPDATE");
    }

    private UnitChange sent(UnitChange change, String sql) {
        Map<String, UnitCode> going = new HashMap<>();
        held(change, sql).stream()
                .collect(groupingBy(HeldTask::caseKey, mapping(task -> task.goesTo(change), toSet())))
                .forEach((key, units) -> {
                    if (units.size() == 1) {
                        going.put(key, units.iterator().next());
                    }
                });
        going.values().removeIf(change.heirs()::containsValue);
        return change.withCases(going);
    }

    /** Tasks whose case goes elsewhere than the holder; nobody's from now on. */
    List<TaskId> withoutHolder(UnitChange change) {
        return held(change, HELD).stream()
                .filter(task -> !task.staysWithHolder(change))
                .map(task -> new TaskId(task.id()))
                .toList();
    }

    /** Only a split sends people different ways. */
    private List<HeldTask> held(UnitChange change, String sql) {
        return change.people().isEmpty()
                ? List.of()
                : jdbc.sql(sql)
                        .param("groups", UnitChange.groupsOf(change.ending()))
                        .query((row, number) -> new HeldTask(
                                row.getString("task_id"),
                                row.getString("case_key"),
                                Post.ofGroup(row.getString("candidate_group")).unit(),
                                OfficialId.of(row.getString("holder"))))
                        .list();
    }

    /** A deputy's task goes where the absent colleague goes. */
    private record HeldTask(String id, String caseKey, UnitCode unit, OfficialId holder) {

        UnitCode goesTo(UnitChange change) {
            return change.unitFor(holder, unit);
        }

        boolean staysWithHolder(UnitChange change) {
            return goesTo(change).equals(change.unitForCase(caseKey, unit));
        }
    }
}
