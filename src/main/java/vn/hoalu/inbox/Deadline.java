package vn.hoalu.inbox;

import java.time.Instant;

/**
 * When a task is due, seen from now.
 *
 * @param workingDays working days left, or passed where it is overdue; zero is today
 */
public record Deadline(Instant at, int workingDays, boolean overdue) {
    static Deadline seenFrom(Instant now, Instant due, int between) {
        return new Deadline(due, Math.abs(between), now.isAfter(due));
    }
}
