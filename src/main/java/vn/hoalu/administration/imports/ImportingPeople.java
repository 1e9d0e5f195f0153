package vn.hoalu.administration.imports;

import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Actor;
import vn.hoalu.access.AuditLog;

/** Takes a sheet in, and lets it be carried out or thrown away; the work itself goes on without anybody waiting. */
@Service
@Transactional
public class ImportingPeople {

    public static final int LARGEST = SheetLimits.BYTES;

    private final SeenImports seen;
    private final ImportRuns runs;
    private final ImportRows rows;
    private final AuditLog audit;
    private final Clock clock;

    ImportingPeople(SeenImports seen, ImportRuns runs, ImportRows rows, AuditLog audit, Clock clock) {
        this.seen = seen;
        this.runs = runs;
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    /** A second arrival with the same id changes nothing. @throws UnreadableSheet where it is no sheet at all */
    public void upload(ImportId id, String fileName, byte[] content, Locale language, Actor actor) {
        seen.demandImporter(actor);
        if (content.length > LARGEST) {
            throw new UnreadableSheet(UnreadableSheet.Reason.TOO_LARGE);
        }
        if (content.length == 0) {
            throw new UnreadableSheet(UnreadableSheet.Reason.EMPTY);
        }
        if (runs.findById(id.value()).isEmpty()) {
            SheetFormat format = SheetFormat.of(content);
            runs.save(new ImportRun(id, actor.id(), FileName.of(fileName), format, language, clock.instant()));
            // The rows below point at it, and are written past the entity's memory.
            runs.flush();
            rows.keepFile(id, content);
            audit.record(actor.id(), "import.uploaded", id.toString());
        }
    }

    /** A second press changes nothing. */
    public void carryOut(ImportId id, Actor actor) {
        ImportRun run = seen.lock(id, actor);
        if (run.state() == ImportState.READY) {
            run.confirm(clock.instant());
            audit.record(actor.id(), "import.carriedOut", id.toString());
        }
    }

    /** Throws the sheet away as long as nothing of it has been carried out. */
    public void discard(ImportId id, Actor actor) {
        ImportRun run = seen.lock(id, actor);
        if (run.state() == ImportState.UPLOADED
                || run.state() == ImportState.CHECKING
                || run.state() == ImportState.READY) {
            run.discard(clock.instant());
            rows.forgetFile(id);
            rows.forgetRows(id);
            audit.record(actor.id(), "import.discarded", id.toString());
        }
    }
}
