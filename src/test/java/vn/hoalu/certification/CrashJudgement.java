package vn.hoalu.certification;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What the database holds after all kills.
 *
 * @param lost  accepted steps that lack one of their traces
 * @param twice steps, accepted or not, with a trace more than once or with some of their traces only
 * @param gaps  numbers that were taken and belong to no certificate
 */
record CrashJudgement(int accepted, int lost, int twice, int gaps) {

    static CrashJudgement of(JdbcTemplate jdbc, Map<CrashStep, Set<String>> accepted) {
        int all = 0;
        int lost = 0;
        int twice = 0;
        for (CrashStep step : CrashStep.values()) {
            Set<String> cases = accepted.getOrDefault(step, Set.of());
            List<Map<String, Integer>> traces =
                    step.counts().stream().map(sql -> counted(jdbc, sql)).toList();
            all += cases.size();
            lost += (int)
                    cases.stream().filter(key -> sums(traces, key).contains(0)).count();
            twice += (int) keys(traces).stream()
                    .filter(key -> !sums(traces, key).equals(Set.of(1)))
                    .count();
        }
        return new CrashJudgement(all, lost, twice, gaps(jdbc));
    }

    private static Map<String, Integer> counted(JdbcTemplate jdbc, String sql) {
        Map<String, Integer> counts = new HashMap<>();
        jdbc.query(sql, row -> {
            counts.put(row.getString(1), row.getInt(2));
        });
        return counts;
    }

    private static Set<Integer> sums(Collection<Map<String, Integer>> traces, String key) {
        Set<Integer> sums = new HashSet<>();
        traces.forEach(counts -> sums.add(counts.getOrDefault(key, 0)));
        return sums;
    }

    private static Set<String> keys(Collection<Map<String, Integer>> traces) {
        Set<String> keys = new HashSet<>();
        traces.forEach(counts -> keys.addAll(counts.keySet()));
        return keys;
    }

    private static int gaps(JdbcTemplate jdbc) {
        Integer gaps = jdbc.queryForObject(
                "select coalesce(sum(highest - held), 0) from (select max(number) highest, count(*) held"
                        + " from certification_certificate group by unit, year) units",
                Integer.class);
        return gaps == null ? 0 : gaps;
    }

    @Override
    public String toString() {
        return "%d %d %d %d".formatted(accepted, lost, twice, gaps);
    }

    static CrashJudgement parse(String line) {
        String[] figures = line.split(" ");
        return new CrashJudgement(
                Integer.parseInt(figures[0]),
                Integer.parseInt(figures[1]),
                Integer.parseInt(figures[2]),
                Integer.parseInt(figures[3]));
    }
}
