package vn.hoalu.casefile;

import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Places in time's own order: the millisecond, and a random part that keeps nodes apart. No table is asked for the
 * next one, so that lines can be written together. Where two nodes hit the same place after all, the table refuses the
 * second, and its step is tried again.
 */
final class TimelinePlaces {

    // Small enough that a place is a whole number also where numbers are doubles, as in JSON.
    private static final int RANDOM_BITS = 10;

    /** On one node a later line has a later place, also within a millisecond and under a clock that is set back. */
    private static final AtomicLong LAST = new AtomicLong();

    private TimelinePlaces() {}

    static long next(Instant at) {
        long wanted = at(at);
        return LAST.updateAndGet(last -> Math.max(last + 1, wanted));
    }

    static long at(Instant at) {
        return (at.toEpochMilli() << RANDOM_BITS) | ThreadLocalRandom.current().nextInt(1 << RANDOM_BITS);
    }
}
