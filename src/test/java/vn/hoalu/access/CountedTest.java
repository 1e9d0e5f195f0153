package vn.hoalu.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountedTest {

    private static final Instant START = Instant.parse("2026-11-24T01:00:00Z");
    private static final Attempt.Limit FIVE = new Attempt.Limit("x", "x", 5, true);
    private static final Attempt.Limit SHARED = new Attempt.Limit("y", "y", 3, false);

    @Test
    void lock_doubles_up_to_an_hour() {
        List<Long> minutes = new ArrayList<>();
        Counted count = Counted.fresh(START);
        Instant now = START;
        for (int round = 1; round <= 8; round++) {
            for (int guess = 1; guess <= 5; guess++) {
                assertThat(count.wait(now)).isZero();
                count = count.oneMore(FIVE, now);
            }
            minutes.add(count.wait(now).toMinutes());
            now = now.plus(count.wait(now));
        }

        assertThat(minutes).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L);
    }

    @Test
    void quiet_day_forgets_the_rounds() {
        Counted tired = new Counted(5, START, 7, START.plus(Duration.ofHours(1)));

        Counted next = tired.oneMore(FIVE, START.plus(Duration.ofHours(24)));

        assertThat(next.rounds()).isZero();
        assertThat(next.attempts()).isOne();
    }

    @Test
    void four_mistakes_are_forgotten_with_their_window() {
        Counted four = new Counted(4, START, 0, null);

        assertThat(four.oneMore(FIVE, START.plus(Duration.ofMinutes(14))).lockedUntil())
                .isNotNull();
        assertThat(four.oneMore(FIVE, START.plus(Duration.ofMinutes(15))).lockedUntil())
                .isNull();
    }

    @Test
    void what_many_share_is_locked_for_its_window_only() {
        Instant later = START.plus(Duration.ofMinutes(5));

        Counted full = new Counted(2, START, 9, null).oneMore(SHARED, later);

        assertThat(full.wait(later)).isEqualTo(Duration.ofMinutes(10));
    }
}
