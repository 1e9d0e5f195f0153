package vn.hoalu.workflow.engine;

import java.util.Collection;
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
        Statement statement = new Statement(unit, successor, groups);
        statement.run("""
                UPDATE ACT_RU_EXECUTION e JOIN ACT_RU_VARIABLE v ON v.PROC_INST_ID_ = e.PROC_INST_ID_
                   SET e.REV_ = e.REV_ + 1 WHERE %s""".formatted(HOLDS_UNIT));
        statement.run("""
                UPDATE ACT_HI_VARINST h JOIN ACT_RU_VARIABLE v ON v.ID_ = h.ID_
                   SET h.TEXT_ = %s WHERE %s""".formatted(SUCCEEDED, HOLDS_UNIT));
        statement.run("""
                UPDATE ACT_RU_VARIABLE v SET v.TEXT_ = %s, v.REV_ = v.REV_ + 1 WHERE %s""".formatted(SUCCEEDED, HOLDS_UNIT));
        statement.run("""
                UPDATE ACT_RU_TASK t JOIN ACT_RU_IDENTITYLINK l ON l.TASK_ID_ = t.ID_
                   SET t.REV_ = t.REV_ + 1 WHERE l.TYPE_ = 'candidate' AND l.GROUP_ID_ IN (:groups)""");
        return statement.run("""
                UPDATE ACT_RU_IDENTITYLINK l
                   SET l.GROUP_ID_ = CONCAT(SUBSTRING_INDEX(l.GROUP_ID_, '@', 1), '@', :successor),
                       l.REV_ = l.REV_ + 1
                 WHERE l.TYPE_ = 'candidate' AND l.GROUP_ID_ IN (:groups)""");
    }

    private final class Statement {
        private final String unit;
        private final String successor;
        private final Collection<String> groups;

        Statement(String unit, String successor, Collection<String> groups) {
            this.unit = unit;
            this.successor = successor;
            this.groups = groups;
        }

        int run(String sql) {
            return jdbc.sql(sql)
                    .param("unit", unit)
                    .param("successor", successor)
                    .param("groups", groups)
                    .update();
        }
    }
}
