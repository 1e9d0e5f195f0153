package vn.hoalu.inbox;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.hoalu.workflow.LostRace;
import vn.hoalu.workflow.TaskId;

/** Carries out the rebuild that an operator asked for, chunk by chunk beside the daily work, on one node. */
@Component
class RebuildWorker {

    private static final Logger log = LoggerFactory.getLogger(RebuildWorker.class);

    /** Then others who wait for the scheduler have their turn. */
    private static final int SLICE = 20;

    private final RebuildRequests requests;
    private final RebuildingInbox rebuilding;
    private final TaskScheduler scheduler;
    private final Clock clock;

    RebuildWorker(RebuildRequests requests, RebuildingInbox rebuilding, TaskScheduler scheduler, Clock clock) {
        this.requests = requests;
        this.rebuilding = rebuilding;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    @Scheduled(
            fixedDelayString = "${hoalu.inbox.rebuild-every:PT5S}",
            initialDelayString = "${hoalu.inbox.rebuild-every:PT5S}")
    void work() {
        requests.take().ifPresent(request -> slice(request.after()));
    }

    private void slice(Optional<TaskId> from) {
        Optional<TaskId> after = from;
        try {
            for (int i = 0; i < SLICE; i++) {
                after = chunk(after);
                if (after.isEmpty()) {
                    finish();
                    return;
                }
            }
            goOn(after, Duration.ZERO);
        } catch (LostRace busy) {
            goOn(after, Duration.ofSeconds(1));
        }
    }

    /** Who loses a race here has compared all tasks already. */
    private void finish() {
        try {
            rebuilding.lookups(true);
            requests.find().ifPresent(RebuildWorker::tell);
        } catch (LostRace busy) {
            later(this::finish, Duration.ofSeconds(1));
        }
    }

    private void goOn(Optional<TaskId> after, Duration pause) {
        later(() -> slice(after), pause);
    }

    private void later(Runnable work, Duration pause) {
        scheduler.schedule(work, clock.instant().plus(pause));
    }

    // What was done is written after it: a node that dies between leaves a chunk to be looked at twice, never none.
    private Optional<TaskId> chunk(Optional<TaskId> after) {
        ComparingChunk.Chunk chunk = rebuilding.chunk(after, true);
        requests.advance(chunk);
        return chunk.last();
    }

    private static void tell(RebuildRequest done) {
        log.info("Inbox rebuilt: {} tasks compared, {} rows put right", done.compared(), done.repaired());
    }
}
