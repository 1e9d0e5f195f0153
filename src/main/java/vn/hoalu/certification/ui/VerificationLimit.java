package vn.hoalu.certification.ui;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How often one connection may ask. Counted on each node by itself: the limit slows a guesser down, what keeps a
 * certificate from being guessed are its 128 random bits.
 */
@Component
class VerificationLimit {

    private static final int CONNECTIONS_REMEMBERED = 100_000;

    private final Cache<ClientAddress, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(CONNECTIONS_REMEMBERED)
            .expireAfterAccess(Duration.ofMinutes(2))
            .build();
    private final int perMinute;
    private final TimeMeter time;

    VerificationLimit(@Value("${hoalu.verify.per-minute:30}") int perMinute, Clock clock) {
        this.perMinute = perMinute;
        this.time = new ClockMeter(clock);
    }

    /** Zero where the request may go on, else how long to wait. */
    Duration toWait(ClientAddress client) {
        ConsumptionProbe probe = buckets.get(client, first -> fullBucket()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    private Bucket fullBucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .withCustomTimePrecision(time)
                .build();
    }
}
