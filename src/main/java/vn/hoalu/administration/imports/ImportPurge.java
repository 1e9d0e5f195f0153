package vn.hoalu.administration.imports;

import java.time.Clock;
import java.time.Duration;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** After thirty days the rows of a sheet go; that there was a run, by whom and with what counts, stays. */
@Component
class ImportPurge {

    static final Duration KEPT = Duration.ofDays(30);
    private static final Limit AT_ONCE = Limit.of(50);

    private final ImportRuns runs;
    private final ImportRows rows;
    private final Clock clock;

    ImportPurge(ImportRuns runs, ImportRows rows, Clock clock) {
        this.runs = runs;
        this.rows = rows;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${hoalu.import.purge-every:PT1H}", initialDelayString = "PT5M")
    @Transactional
    public void purge() {
        runs.toPurge(clock.instant().minus(KEPT), AT_ONCE).forEach(this::purge);
    }

    private void purge(ImportRun run) {
        rows.forgetFile(run.id());
        rows.forgetRows(run.id());
        if (run.state() == ImportState.DONE) {
            run.purge();
        } else {
            // Nobody has said a word for a month.
            run.discard(clock.instant());
        }
    }
}
