package vn.hoalu.inbox;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Compares the small tables by which lists are counted and narrowed with the rows they were made from. One snapshot
 * of both; what is missing from a count is appended to it, which is right whatever happens meanwhile.
 */
@Service
class ComparingLookups {
    private static final String COUNTS = """
            SELECT candidate_group, due_hour, SUM(tasks) AS missing
              FROM (SELECT candidate_group, due_hour, COUNT(*) AS tasks
                      FROM inbox_task WHERE active = TRUE GROUP BY 1, 2
                     UNION ALL
                    SELECT candidate_group, due_hour, -SUM(tasks) FROM inbox_count GROUP BY 1, 2) n
             GROUP BY 1, 2 HAVING missing <> 0""";

    private static final String KINDS = """
            SELECT DISTINCT t.candidate_group, t.kind, t.process_key, t.element, t.campaign
              FROM inbox_task t LEFT JOIN inbox_kind k ON k.candidate_group = t.candidate_group AND k.kind = t.kind
             WHERE t.active = TRUE AND k.kind IS NULL""";

    private static final String PLACES = """
            SELECT DISTINCT t.candidate_group, t.unit_code
              FROM inbox_task t
              LEFT JOIN inbox_place p ON p.candidate_group = t.candidate_group AND p.unit_code = t.unit_code
             WHERE t.active = TRUE AND p.unit_code IS NULL""";

    private final JdbcClient jdbc;

    ComparingLookups(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Missing(String group, int hour, long tasks) {}

    /** @return groups of which one of the tables said something else */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public List<String> compare(boolean repair) {
        List<Missing> counts = jdbc.sql(COUNTS)
                .query((row, number) -> new Missing(row.getString(1), row.getInt(2), row.getLong(3)))
                .list();
        List<String> lookups = Stream.of(KINDS, PLACES)
                .flatMap(sql -> jdbc.sql(sql).query((row, number) -> row.getString(1)).list().stream())
                .toList();
        if (repair) {
            counts.forEach(this::append);
            repairLookups();
        }
        return Stream.concat(counts.stream().map(Missing::group), lookups.stream())
                .distinct()
                .toList();
    }

    private void append(Missing count) {
        jdbc.sql("INSERT INTO inbox_count VALUES (?, ?, UUID_SHORT(), ?)")
                .params(count.group(), count.hour(), count.tasks())
                .update();
    }

    private void repairLookups() {
        jdbc.sql("INSERT IGNORE INTO inbox_kind " + KINDS).update();
        jdbc.sql("INSERT IGNORE INTO inbox_place " + PLACES).update();
    }
}
