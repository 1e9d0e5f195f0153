package vn.hoalu.access;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How often was guessed in this window. When the window is full it is locked: for a growing origin 1, 2, 4 … up to 60
 * minutes, then five more guesses are heard; for what many share, until the window is over.
 *
 * @param rounds how often it was locked since it last stayed quiet for a day
 */
record Counted(
        int attempts, Instant from, int rounds, @Nullable Instant lockedUntil) {

    static final Duration WINDOW = Duration.ofMinutes(15);
    static final Duration QUIET = Duration.ofDays(1);
    private static final int LONGEST_MINUTES = 60;

    static Counted fresh(Instant now) {
        return new Counted(0, now, 0, null);
    }

    Duration wait(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil) ? Duration.between(now, lockedUntil) : Duration.ZERO;
    }

    Counted oneMore(Attempt.Limit limit, Instant now) {
        Counted window = current(now);
        int guessed = window.attempts + 1;
        return guessed < limit.attempts()
                ? new Counted(guessed, window.from, window.rounds, null)
                : new Counted(guessed, window.from, window.rounds + 1, window.lock(limit, now));
    }

    private Counted current(Instant now) {
        if (!now.isBefore(from.plus(QUIET))) {
            return fresh(now);
        }
        boolean over = lockedUntil != null || !now.isBefore(from.plus(WINDOW));
        return over ? new Counted(0, now, rounds, null) : this;
    }

    private Instant lock(Attempt.Limit limit, Instant now) {
        return limit.growing() ? now.plus(growing(rounds)) : from.plus(WINDOW);
    }

    private static Duration growing(int rounds) {
        return Duration.ofMinutes(rounds > 5 ? LONGEST_MINUTES : 1L << rounds);
    }
}
