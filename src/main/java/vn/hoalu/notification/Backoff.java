package vn.hoalu.notification;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait after each failed attempt; after the last one nothing is tried any more. */
final class Backoff {

    private static final List<Duration> PAUSES =
            List.of(Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofMinutes(10), Duration.ofHours(1));

    private Backoff() {}

    static Optional<Duration> after(int attempts) {
        return attempts <= PAUSES.size() ? Optional.of(PAUSES.get(attempts - 1)) : Optional.empty();
    }
}
