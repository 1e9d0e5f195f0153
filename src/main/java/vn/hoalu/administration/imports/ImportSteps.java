package vn.hoalu.administration.imports;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steps of a run, each a transaction of its own that moves the position with what it does: wherever the power
 * fails, the next step finds either all of a chunk or nothing of it.
 */
@Component
class ImportSteps {

    private final ImportRuns runs;
    private final ImportRows rows;
    private final ReadingSheet reading;
    private final JudgingChunk judging;
    private final Clock clock;

    ImportSteps(ImportRuns runs, ImportRows rows, ReadingSheet reading, JudgingChunk judging, Clock clock) {
        this.runs = runs;
        this.rows = rows;
        this.reading = reading;
        this.judging = judging;
        this.clock = clock;
    }

    @Transactional
    public Optional<Claim> takeNext() {
        return runs.lockNextDue(clock.instant()).flatMap(run -> {
            Claim claim = run.take(clock.instant());
            if (run.isHopeless()) {
                refuse(run, new UnreadableSheet(UnreadableSheet.Reason.TECHNICAL));
                return Optional.empty();
            }
            return Optional.of(claim);
        });
    }

    /** One step of at most so many rows. @return whether there is more to do */
    @Transactional
    public boolean step(Claim claim, int size) {
        Optional<ImportRun> held = held(claim);
        held.ifPresent(run -> {
            switch (run.state()) {
                case UPLOADED -> read(run);
                case CHECKING, CARRYING_OUT -> chunk(run, size);
                case READY, DONE, REFUSED, DISCARDED -> {}
            }
        });
        return held.isPresent() && held.get().state().isWorking();
    }

    /**
     * For a row that fails whatever is tried: it is told as wrong, and the others go on.
     *
     * @return whether there was such a row; a file that cannot even be read has none
     */
    @Transactional
    public boolean skip(Claim claim, Problem problem) {
        Optional<ImportRun> run = held(claim);
        List<ImportRow> next =
                run.map(held -> rows.behind(held.id(), held.position(), 1)).orElse(List.of());
        next.forEach(
                row -> finish(run.orElseThrow(), List.of(row), Map.of(row.number(), Verdict.wrong(List.of(problem)))));
        return !next.isEmpty();
    }

    /** Lets any node go on with it, after a pause. */
    @Transactional
    public void release(Claim claim, Duration pause) {
        held(claim).ifPresent(run -> run.release(clock.instant().plus(pause)));
    }

    // Locked, so that two nodes never work at one run; who has lost the claim finds nothing to do.
    private Optional<ImportRun> held(Claim claim) {
        return runs.lockById(claim.run().value()).filter(run -> run.isHeldBy(claim));
    }

    private void read(ImportRun run) {
        try {
            ReadingSheet.Read read = reading.read(run);
            run.read(StoredCells.write(read.heading()), read.total());
            rows.forgetFile(run.id());
        } catch (UnreadableSheet refused) {
            refuse(run, refused);
        }
    }

    private void refuse(ImportRun run, UnreadableSheet refused) {
        rows.forgetFile(run.id());
        rows.forgetRows(run.id());
        String column = String.valueOf(refused.arguments().getOrDefault("column", ""));
        run.refuse(refused.messageKey(), column, clock.instant());
    }

    private void chunk(ImportRun run, int size) {
        List<ImportRow> chunk = rows.behind(run.id(), run.position(), size);
        boolean checking = run.state() == ImportState.CHECKING;
        if (chunk.isEmpty()) {
            end(run, checking);
        } else {
            finish(run, chunk, checking ? judging.check(run, chunk) : judging.carryOut(run, chunk));
        }
    }

    private void finish(ImportRun run, List<ImportRow> chunk, Map<Integer, Verdict> verdicts) {
        rows.judged(run.id(), verdicts);
        Counts counts = run.counts();
        for (Verdict verdict : verdicts.values()) {
            counts = counts.with(verdict.outcome());
        }
        run.handledUpTo(chunk.getLast().number(), counts, clock.instant());
    }

    private void end(ImportRun run, boolean checking) {
        if (checking) {
            run.checked();
            return;
        }
        run.done(clock.instant());
        // What is right is in the records now; a sheet is only kept as the copy of its errors.
        if (run.counts().wrong() == 0) {
            rows.forgetRows(run.id());
            run.purge();
        }
    }
}
