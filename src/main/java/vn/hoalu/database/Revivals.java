package vn.hoalu.database;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** A server that keeps dying is not kept alive for ever: five times within five minutes is the end. */
final class Revivals {

    private static final long SPAN = Duration.ofMinutes(5).toNanos();
    private static final int MOST = 5;

    private final Deque<Long> times = new ArrayDeque<>();

    void count() {
        long now = System.nanoTime();
        times.removeIf(time -> now - time > SPAN);
        times.add(now);
        if (times.size() > MOST) {
            throw new IllegalStateException("It ended %d times within five minutes".formatted(times.size()));
        }
    }
}
