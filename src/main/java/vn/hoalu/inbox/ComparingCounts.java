package vn.hoalu.inbox;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Compares the kept counts with the rows, both of one snapshot; what is wrong is put right by one more summand. */
@Service
class ComparingCounts {
    private static final String WRONG = """
            SELECT candidate_group, due_hour, SUM(tasks) AS excess
              FROM (SELECT candidate_group, due_hour, tasks FROM inbox_count
                    UNION ALL
                    SELECT candidate_group, inbox_due_hour(due_sort), -1 FROM inbox_task WHERE active = TRUE) n
             GROUP BY candidate_group, due_hour
            HAVING excess <> 0""";

    private final JdbcClient jdbc;

    ComparingCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Wrong(String group, int hour, int excess) {}

    /** @return the groups that are counted wrongly */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public List<String> compare(boolean repair) {
        List<Wrong> wrong = jdbc.sql(WRONG)
                .query((row, number) -> new Wrong(row.getString(1), row.getInt(2), row.getInt(3)))
                .list();
        if (repair) {
            wrong.forEach(this::correct);
        }
        return wrong.stream().map(Wrong::group).distinct().toList();
    }

    private void correct(Wrong wrong) {
        jdbc.sql("INSERT INTO inbox_count VALUES (:group, :hour, UUID_SHORT(), :missing)")
                .param("group", wrong.group())
                .param("hour", wrong.hour())
                .param("missing", -wrong.excess())
                .update();
    }
}
