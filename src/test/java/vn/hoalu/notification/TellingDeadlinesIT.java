package vn.hoalu.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.HoaLuTest;
import vn.hoalu.base.MovableClock;
import vn.hoalu.base.OwnDeadlines;
import vn.hoalu.organization.WorkingCalendar;

@HoaLuTest
class TellingDeadlinesIT {

    @Autowired
    Mornings mornings;

    @Autowired
    LineRows lines;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    // A Monday, seven o'clock in Ninh Binh.
    private final MovableClock clock = MovableClock.at("2026-09-07T00:00:00Z");
    private final Holders holders = new Holders(450);

    @BeforeEach
    void forgetEarlierMornings() {
        transaction.executeWithoutResult(status ->
                jdbc.update("UPDATE notification_morning SET day = '2000-01-01', told_to = NULL, all_told = TRUE"));
    }

    @Test
    void everybody_is_told_once_from_half_past_seven_on() {
        tellAll();
        assertThat(told()).isZero();

        clock.pass(Duration.ofMinutes(30));
        tellAll();
        tellAll();

        assertThat(told()).isEqualTo(450);
        assertThat(jdbc.queryForObject(
                        "SELECT arguments FROM notification_line WHERE message_key = ? AND official_id = ?",
                        String.class,
                        TellingDeadlines.TODAY,
                        holders.all.getFirst().official().toString()))
                .contains("\"overdue\":1", "\"today\":2", "\"week\":3", "07/09/2026");
    }

    @Test
    void nobody_is_told_on_a_day_off_and_everybody_again_on_the_next_working_day() {
        clock.pass(Duration.ofDays(-1).plusHours(3));
        tellAll();
        assertThat(told()).isZero();

        clock.pass(Duration.ofDays(1));
        tellAll();
        clock.pass(Duration.ofDays(1));
        tellAll();

        assertThat(told()).isEqualTo(900);
    }

    @Test
    void clock_that_jumps_a_day_there_and_back_tells_nobody_a_second_time() {
        clock.pass(Duration.ofHours(1));
        tellAll();
        clock.pass(Duration.ofHours(-1));
        tellAll();
        clock.pass(Duration.ofHours(2));
        tellAll();
        assertThat(told()).isEqualTo(450);

        clock.pass(Duration.ofDays(1));
        tellAll();
        clock.pass(Duration.ofDays(-1));
        tellAll();
        assertThat(told()).isEqualTo(900);
    }

    @Test
    void step_that_fails_is_taken_again_from_where_it_began() {
        clock.pass(Duration.ofHours(1));
        TellingDeadlines telling = telling();
        transaction.executeWithoutResult(status -> telling.tellNext());
        transaction.executeWithoutResult(status -> {
            telling.tellNext();
            status.setRollbackOnly();
        });
        assertThat(told()).isEqualTo(200);

        tellAll();
        assertThat(told()).isEqualTo(450);
    }

    @Test
    void two_nodes_tell_everybody_once() throws Exception {
        clock.pass(Duration.ofHours(1));
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService nodes = Executors.newFixedThreadPool(2)) {
            for (int node = 0; node < 2; node++) {
                nodes.submit(() -> {
                    start.await();
                    tellAll();
                    return null;
                });
            }
            start.countDown();
            nodes.shutdown();
            assertThat(nodes.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(told()).isEqualTo(450);
        assertThat(mornings.get().allTold()).isTrue();
    }

    private void tellAll() {
        TellingDeadlines telling = telling();
        while (Boolean.TRUE.equals(transaction.execute(status -> telling.tellNext()))) {
            // Until all are told.
        }
    }

    private TellingDeadlines telling() {
        return new TellingDeadlines(holders, mornings, lines, calendar, clock);
    }

    private int told() {
        return holders.all.stream()
                .mapToInt(holder -> jdbc.queryForObject(
                        "SELECT COUNT(*) FROM notification_line WHERE official_id = ? AND message_key = ?",
                        Integer.class,
                        holder.official().toString(),
                        TellingDeadlines.TODAY))
                .sum();
    }

    /** People of this test alone. */
    private static final class Holders implements OwnDeadlines {

        private final List<Numbers> all = new ArrayList<>();

        Holders(int many) {
            for (int i = 0; i < many; i++) {
                all.add(new Numbers(UUID.randomUUID(), 1, 2, 3));
            }
            all.sort(Comparator.comparing(holder -> holder.official().toString()));
        }

        @Override
        public List<Numbers> behind(Optional<UUID> official, Instant now, int most) {
            String last = official.map(UUID::toString).orElse("");
            return all.stream()
                    .filter(holder -> holder.official().toString().compareTo(last) > 0)
                    .limit(most)
                    .toList();
        }
    }
}
