package vn.hoalu.administration.imports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.hoalu.base.BrokenRule;

/** Goes on with what waits, on every node; after a while it lets the other timed work of the program take its turn. */
@Component
class ImportWorker {

    static final int CHUNK = 200;

    private static final Logger log = LoggerFactory.getLogger(ImportWorker.class);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(30);
    private static final Duration TURN = Duration.ofSeconds(5);

    private final ImportSteps steps;
    private final Clock clock;

    ImportWorker(ImportSteps steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${hoalu.import.every:PT1S}", initialDelayString = "${hoalu.import.every:PT1S}")
    void work() {
        Instant end = clock.instant().plus(TURN);
        while (clock.instant().isBefore(end) && !Thread.currentThread().isInterrupted()) {
            Optional<Claim> claim = steps.takeNext();
            if (claim.isEmpty()) {
                return;
            }
            work(claim.get(), end);
        }
    }

    private void work(Claim claim, Instant end) {
        boolean more = true;
        while (more && clock.instant().isBefore(end) && !Thread.currentThread().isInterrupted()) {
            more = step(claim);
        }
        if (more) {
            steps.release(claim, Duration.ZERO);
        }
    }

    private boolean step(Claim claim) {
        try {
            return steps.step(claim, CHUNK);
        } catch (RuntimeException e) {
            log.warn("A chunk of import {} failed and is tried row by row: {}", claim.run(), cause(e));
            return oneByOne(claim);
        }
    }

    /** The good rows of a chunk are not held up by the one that fails. */
    private boolean oneByOne(Claim claim) {
        boolean more = true;
        for (int i = 0; more && i < CHUNK; i++) {
            try {
                more = steps.step(claim, 1);
            } catch (RuntimeException e) {
                log.warn("A row of import {} failed: {}", claim.run(), cause(e));
                if (!steps.skip(claim, problem(e))) {
                    steps.release(claim, AFTER_FAILURE);
                    return false;
                }
            }
        }
        return more;
    }

    private static Problem problem(RuntimeException e) {
        return e instanceof BrokenRule rule ? Problem.of(null, rule) : Problem.of(null, "technical");
    }

    // By its class alone: the text of such an exception may quote a name.
    private static String cause(RuntimeException e) {
        return NestedExceptionUtils.getMostSpecificCause(e).getClass().getName();
    }
}
