package vn.hoalu.workflow.engine;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A unit's share of the engine's tables goes to another unit by a handful of statements, whatever its size. The
 * revisions of tasks and executions rise, so that the engine refuses whoever has read them before.
 */
@Component
class ReassigningUnits {

    /** How the engine writes that a variable is text. */
    private static final String HOLDS_UNIT = """
            v.TYPE_ = 'string' AND ((v.TEXT_ = :unit AND (v.NAME_ = 'unit' OR v.NAME_ LIKE '%Unit'))
                OR v.TEXT_ IN (:groups))""";

    private static final String SUCCEEDED = """
            IF(v.TEXT_ = :unit, :successor, CONCAT(SUBSTRING_INDEX(v.TEXT_, '@', 1), '@', :successor))""";

    private final JdbcClient jdbc;

    ReassigningUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long reassign(String unit, String successor, Collection<String> groups) {
        return run(new Share(unit, successor, groups, "", List.of()));
    }

    /** What a case has called belongs to it. */
    long reassign(String unit, String successor, Collection<String> groups, Collection<String> caseKeys) {
        List<String> instances =
                jdbc.sql("""
                SELECT DISTINCT e.PROC_INST_ID_ FROM ACT_RU_EXECUTION r
                  JOIN ACT_RU_EXECUTION e ON e.ROOT_PROC_INST_ID_ = r.ROOT_PROC_INST_ID_
                 WHERE r.BUSINESS_KEY_ IN (:keys)""").param("keys", caseKeys).query(String.class).list();
        return instances.isEmpty()
                ? 0
                : run(new Share(unit, successor, groups, " AND %s.PROC_INST_ID_ IN (:instances)", instances));
    }

    void release(Collection<String> tasks) {
        jdbc.sql("""
                UPDATE ACT_RU_TASK SET ASSIGNEE_ = NULL, OWNER_ = NULL, REV_ = REV_ + 1 WHERE ID_ IN (:tasks)""").param("tasks", tasks).update();
    }

    private long run(Share share) {
        run(share, "v", """
                UPDATE ACT_RU_EXECUTION e JOIN ACT_RU_VARIABLE v ON v.PROC_INST_ID_ = e.PROC_INST_ID_
                   SET e.REV_ = e.REV_ + 1 WHERE %s""".formatted(HOLDS_UNIT));
        run(share, "v", """
                UPDATE ACT_RU_VARIABLE v SET v.TEXT_ = %s, v.REV_ = v.REV_ + 1 WHERE %s""".formatted(SUCCEEDED, HOLDS_UNIT));
        run(share, "t", """
                UPDATE ACT_RU_TASK t JOIN ACT_RU_IDENTITYLINK l ON l.TASK_ID_ = t.ID_
                   SET t.REV_ = t.REV_ + 1 WHERE l.TYPE_ = 'candidate' AND l.GROUP_ID_ IN (:groups)""");
        return run(share, "t", """
                UPDATE ACT_RU_IDENTITYLINK l JOIN ACT_RU_TASK t ON t.ID_ = l.TASK_ID_
                   SET l.GROUP_ID_ = CONCAT(SUBSTRING_INDEX(l.GROUP_ID_, '@', 1), '@', :successor),
                       l.REV_ = l.REV_ + 1
                 WHERE l.TYPE_ = 'candidate' AND l.GROUP_ID_ IN (:groups)""");
    }

    private int run(Share share, String table, String sql) {
        return jdbc.sql(sql + share.which().formatted(table))
                .param("unit", share.unit())
                .param("successor", share.successor())
                .param("groups", share.groups())
                .param("instances", share.instances())
                .update();
    }

    /** @param which of the unit's rows, as a condition on a table that knows its instance */
    private record Share(
            String unit, String successor, Collection<String> groups, String which, List<String> instances) {}
}
