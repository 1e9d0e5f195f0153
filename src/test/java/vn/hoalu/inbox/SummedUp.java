package vn.hoalu.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.jdbc.core.JdbcTemplate;

/** Sums up what a test has appended to the counts of a group, as the clock would in time. */
final class SummedUp {
    private static final int ROUNDS = 100;

    private SummedUp() {}

    /** One round takes some groups of all, and some rows of each. */
    static void group(String group, SummingCounts summing, JdbcTemplate jdbc) {
        for (int round = 0; round < ROUNDS && appended(group, jdbc) > 0; round++) {
            summing.sum();
        }
        assertThat(appended(group, jdbc)).isZero();
    }

    private static long appended(String group, JdbcTemplate jdbc) {
        return jdbc.queryForObject(
                "SELECT COUNT(*) FROM inbox_count WHERE candidate_group = ? AND id > 0", Long.class, group);
    }
}
