package vn.hoalu.escalation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What the database and the mail server hold after all kills.
 *
 * @param twice      traces of a task that are there more than once or should not be, and letters that arrived again
 *                   though their first attempt was noted, or that nobody wrote
 * @param missing    traces of a task, letters of a notice and arrivals of a letter that are not there
 * @param again      letters that arrived under the same id as before, from whoever found them in the hands of a dead node
 * @param miscounted days of an official that say another number than there are notices
 */
record NodesJudgement(int late, int climbed, int letters, int twice, int missing, int again, int miscounted) {

    /** Of each notice that stands singly there is one letter: everybody wishes it so. */
    private static final String UNWRITTEN = """
            SELECT COUNT(*) FROM notification_line l JOIN notification_reader r ON r.official_id = l.official_id
             WHERE l.place = 'SINGLE' AND l.message_key <> 'notification.digest.day' AND NOT EXISTS (
                   SELECT 1 FROM notification_outbox o WHERE o.official_id = l.official_id
                      AND o.message_key = l.message_key AND o.reference = l.reference AND o.channel = 'EMAIL')""";

    private static final String MISCOUNTED = """
            SELECT COUNT(*) FROM notification_day d
              JOIN (SELECT official_id, day, SUM(place = 'SINGLE' AND message_key <> 'notification.digest.day') AS singly,
                           SUM(place = 'GROUPED') AS grouped, SUM(message_key = 'notification.digest.day') AS digests
                      FROM notification_line GROUP BY official_id, day) l ON l.official_id = d.official_id AND l.day = d.day
             WHERE l.singly <> d.singly OR l.grouped <> d.grouped OR l.digests <> (d.grouped > 0)""";

    static NodesJudgement of(JdbcTemplate jdbc, List<String> arrived) {
        int twice = 0;
        int missing = 0;
        for (NodesTrace trace : NodesTrace.values()) {
            Map<String, Integer> counts = counted(jdbc, trace.counts());
            Set<String> expected = new HashSet<>(jdbc.queryForList(trace.expected(), String.class));
            missing += (int)
                    expected.stream().filter(task -> !counts.containsKey(task)).count();
            twice += counts.entrySet().stream()
                    .mapToInt(found -> found.getValue() - (expected.contains(found.getKey()) ? 1 : 0))
                    .sum();
        }
        Map<String, Integer> attempts = counted(jdbc, "SELECT id, attempts FROM notification_outbox");
        Map<String, Long> arrivals =
                arrived.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        long unexplained = arrivals.entrySet().stream()
                .mapToLong(each -> Math.max(0, each.getValue() - attempts.getOrDefault(each.getKey(), 0)))
                .sum();
        long unseen = attempts.keySet().stream()
                .filter(letter -> !arrivals.containsKey(letter))
                .count();
        return new NodesJudgement(
                jdbc.queryForList(NodesTrace.ESCALATION.expected()).size(),
                jdbc.queryForList(NodesTrace.RUNG_CLIMBED.expected()).size(),
                attempts.size(),
                twice + (int) unexplained,
                missing + count(jdbc, UNWRITTEN) + (int) unseen,
                arrived.size() - arrivals.size() - (int) unexplained,
                count(jdbc, MISCOUNTED));
    }

    private static Map<String, Integer> counted(JdbcTemplate jdbc, String sql) {
        Map<String, Integer> counts = new HashMap<>();
        jdbc.query(sql, row -> {
            counts.put(row.getString(1), row.getInt(2));
        });
        return counts;
    }

    private static int count(JdbcTemplate jdbc, String sql) {
        return jdbc.queryForObject(sql, Integer.class);
    }
}
