package vn.hoalu.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.HoaLuTest;

@HoaLuTest
class ForgettingNoticesIT {

    private static final int MOST = 3;

    @Autowired
    ForgettingNotices forgetting;

    @Autowired
    NoticePurge purge;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    private final String official = UUID.randomUUID().toString();

    // The context is shared with other tests.
    @BeforeEach
    void letOthersGo() {
        purge.purge();
    }

    @ParameterizedTest
    @CsvSource({
        "SINGLE, false, 179, 1",
        "SINGLE, false, 181, 0",
        "GROUPED, false, 181, 0",
        "SILENT, false, 181, 0",
        "SINGLE, true, 181, 1",
        "SINGLE, true, 364, 1",
        "GROUPED, true, 366, 0",
        "WAITING, true, 800, 1",
    })
    void line_is_kept_for_half_a_year_and_unread_for_a_whole_one(String place, boolean unread, int days, int left) {
        line(place, unread, days);

        purge.purge();

        assertThat(count("notification_line")).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource({
        "SENT, 179, 179, 1",
        "SENT, 181, 181, 0",
        "SENT, 400, 20, 1",
        "FAILED, 364, , 1",
        "FAILED, 366, , 0",
        "PENDING, 800, , 1",
    })
    void letter_is_kept_for_half_a_year_after_it_was_sent_and_for_a_whole_one_where_it_was_not(
            String state, int written, Integer sent, int left) {
        letter(state, "EMAIL", official, written, sent);

        purge.purge();

        assertThat(count("notification_outbox")).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource({"364, 1", "366, 0"})
    void what_is_to_be_handed_over_is_kept_for_a_year(int days, int left) {
        letter("KEPT", "IN_PERSON", "", days, null);

        purge.purge();

        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM notification_outbox WHERE reference = ?", Integer.class, official))
                .isEqualTo(left);
    }

    @Test
    void day_is_kept_until_its_digest_is_written() {
        day(181, false);
        day(182, true);
        day(179, false);

        purge.purge();

        assertThat(jdbc.queryForList(
                        "SELECT DATEDIFF(UTC_DATE(), day) FROM notification_day WHERE official_id = ? ORDER BY 1",
                        Integer.class,
                        official))
                .containsExactly(179, 182);
        update("DELETE FROM notification_day WHERE official_id = ?", official);
    }

    @Test
    void goes_by_chunks_the_oldest_first_until_nothing_old_is_left() {
        for (int days = 200; days < 200 + MOST + 2; days++) {
            line("SINGLE", false, days);
        }

        assertThat(forgetting.forget(MOST)).isTrue();
        assertThat(jdbc.queryForList(
                        "SELECT DATEDIFF(UTC_TIMESTAMP(3), created_at) FROM notification_line WHERE official_id = ?"
                                + " ORDER BY 1",
                        Integer.class,
                        official))
                .containsExactly(200, 201);
        assertThat(forgetting.forget(MOST)).isFalse();
        assertThat(count("notification_line")).isZero();
    }

    @Test
    void one_index_serves_it() {
        for (int i = 0; i < 200; i++) {
            line("SINGLE", false, i % 100);
        }

        List<String> keys = jdbc.query(
                "EXPLAIN DELETE FROM "
                        + ForgettingNotices.LINES
                                .replace(":unread", "FALSE")
                                .replace(":before", "UTC_TIMESTAMP(3) - INTERVAL 180 DAY")
                                .replace(":most", "2000"),
                (row, number) -> row.getString("key") + ' ' + row.getString("Extra"));

        assertThat(keys)
                .singleElement()
                .asString()
                .startsWith("notification_line_old ")
                .doesNotContain("filesort");
    }

    private void line(String place, boolean unread, int days) {
        update(
                "INSERT INTO notification_line (id, official_id, message_key, reference, arguments, place, unread, day,"
                        + " created_at, changed_at) VALUES (UUID(), ?, 'casefile.notice.mentioned', UUID(), '{}', ?, ?,"
                        + " IF(? = 'WAITING', NULL, '2020-01-01'), UTC_TIMESTAMP(3) - INTERVAL ? DAY,"
                        + " UTC_TIMESTAMP(3) - INTERVAL ? DAY)",
                official,
                place,
                unread,
                place,
                days,
                days);
    }

    private void letter(String state, String channel, String to, int written, Integer sent) {
        update(
                "INSERT INTO notification_outbox (id, version, reference, message_key, channel, language, subject, body,"
                        + " state, attempts, created_at, next_at, sent_at, official_id) VALUES (UUID(), 0, ?,"
                        + " 'casefile.notice.mentioned', ?, 'vi-VN', 'Thư thử', '', ?, 1,"
                        + " UTC_TIMESTAMP(3) - INTERVAL ? DAY, IF(? = 'PENDING', '2099-01-01', NULL),"
                        + " UTC_TIMESTAMP(3) - INTERVAL ? DAY, ?)",
                official,
                channel,
                state,
                written,
                state,
                sent,
                to);
    }

    private void day(int days, boolean digestDue) {
        update(
                "INSERT INTO notification_day (official_id, day, singly, grouped, digest_at) VALUES"
                        + " (?, UTC_DATE() - INTERVAL ? DAY, 1, 0, IF(?, '2099-01-01', NULL))",
                official,
                days,
                digestDue);
    }

    private int count(String table) {
        return jdbc.queryForObject("SELECT COUNT(*) FROM " + table + " WHERE official_id = ?", Integer.class, official);
    }

    // The pool does not commit by itself.
    private void update(String sql, Object... values) {
        transaction.executeWithoutResult(status -> jdbc.update(sql, values));
    }
}
