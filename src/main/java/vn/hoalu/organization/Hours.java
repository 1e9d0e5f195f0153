package vn.hoalu.organization;

import java.time.Duration;
import java.time.LocalTime;

/** A part of a day in which an office is open. */
public record Hours(LocalTime from, LocalTime until) {

    public Hours {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("Hours end after they begin, not from %s to %s".formatted(from, until));
        }
    }

    public static Hours of(String from, String until) {
        return new Hours(LocalTime.parse(from), LocalTime.parse(until));
    }

    Duration length() {
        return Duration.between(from, until);
    }
}
