package vn.hoalu.organization;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Goes on with what a change of the calendar moves, on every node; lets the other timed work take its turn. */
@Component
class CalendarWorker {

    static final int CHUNK = 200;

    private static final Logger log = LoggerFactory.getLogger(CalendarWorker.class);
    private static final Duration TURN = Duration.ofSeconds(5);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(30);

    private final BringingEnds bringing;
    private final Clock clock;
    private volatile Instant restsUntil = Instant.MIN;

    CalendarWorker(BringingEnds bringing, Clock clock) {
        this.bringing = bringing;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${hoalu.calendar.every:PT1S}", initialDelayString = "${hoalu.calendar.every:PT1S}")
    void work() {
        Instant end = clock.instant().plus(TURN);
        boolean more = clock.instant().isAfter(restsUntil);
        while (more && clock.instant().isBefore(end) && !Thread.currentThread().isInterrupted()) {
            more = step();
        }
    }

    private boolean step() {
        try {
            return bringing.step(CHUNK);
        } catch (RuntimeException e) {
            log.warn(
                    "Ends that follow the calendar could not be moved, which is tried again in {}: {}",
                    AFTER_FAILURE,
                    NestedExceptionUtils.getMostSpecificCause(e).toString());
            restsUntil = clock.instant().plus(AFTER_FAILURE);
            return false;
        }
    }
}
