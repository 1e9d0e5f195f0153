package vn.hoalu.administration.imports;

import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Actor;
import vn.hoalu.access.AuditLog;
import vn.hoalu.base.Rows;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.organization.Officials;

/** Shows runs, what is wrong with their rows, and gives out the copy with the errors. */
@Service
@Transactional(readOnly = true)
public class ReadingImports {

    static final int PAGE = 20;
    static final int ROWS = 50;

    private final SeenImports seen;
    private final ImportRuns runs;
    private final ImportRows rows;
    private final ColumnTitles titles;
    private final ErrorCopy copies;
    private final SheetTemplate template;
    private final Officials officials;
    private final AuditLog audit;

    ReadingImports(
            SeenImports seen,
            ImportRuns runs,
            ImportRows rows,
            ColumnTitles titles,
            ErrorCopy copies,
            SheetTemplate template,
            Officials officials,
            AuditLog audit) {
        this.seen = seen;
        this.runs = runs;
        this.rows = rows;
        this.titles = titles;
        this.copies = copies;
        this.template = template;
        this.officials = officials;
        this.audit = audit;
    }

    /** The newest first. */
    public Rows<ImportLine> page(Optional<String> cursor, Actor actor) {
        seen.demandImporter(actor);
        ImportCursor behind = cursor.map(ImportCursor::read).orElse(ImportCursor.FIRST);
        List<ImportRun> found = seen.seesAll(actor)
                ? runs.before(behind.at(), behind.id(), Limit.of(PAGE + 1))
                : runs.ofOfficialBefore(actor.id().value(), behind.at(), behind.id(), Limit.of(PAGE + 1));
        List<ImportRun> page = found.subList(0, Math.min(PAGE, found.size()));
        return new Rows<>(
                lines(page), found.size() > PAGE ? Optional.of(ImportCursor.behind(page.getLast())) : Optional.empty());
    }

    public ImportLine read(ImportId id, Actor actor) {
        return lines(List.of(seen.demand(id, actor))).getFirst();
    }

    private List<ImportLine> lines(List<ImportRun> found) {
        Map<OfficialId, OfficialName> names = officials.names(
                found.stream().map(ImportRun::official).distinct().toList());
        return found.stream()
                .map(run -> line(
                        run,
                        Optional.ofNullable(names.get(run.official()))
                                .map(OfficialName::name)
                                .orElse("")))
                .toList();
    }

    private ImportLine line(ImportRun run, String by) {
        return new ImportLine(
                run.id(),
                run.fileName(),
                run.format(),
                by,
                run.uploadedAt(),
                run.state(),
                run.total(),
                run.counts(),
                ignored(run),
                Optional.ofNullable(run.refusalKey()),
                run.refusalColumn(),
                hasCopy(run));
    }

    private List<String> ignored(ImportRun run) {
        return run.heading().isEmpty()
                ? List.of()
                : ColumnMap.of(StoredCells.read(0, run.heading()), titles)
                        .map(ColumnMap::ignored)
                        .orElse(List.of());
    }

    private static boolean hasCopy(ImportRun run) {
        return !run.isPurged()
                && run.counts().wrong() > 0
                && (run.state() == ImportState.READY || run.state() == ImportState.DONE);
    }

    /** Behind the row of that number. */
    public List<WrongRow> wrong(ImportId id, int behind, Actor actor) {
        ImportRun run = seen.demand(id, actor);
        return rows.wrongBehind(run.id(), behind, ROWS).stream()
                .map(WrongRow::of)
                .toList();
    }

    /** The sheet as it was brought, with what is wrong in it; it holds personal data, so it is logged who takes it. */
    @Transactional
    public void copy(ImportId id, Locale language, OutputStream to, Actor actor) {
        ImportRun run = seen.demand(id, actor);
        if (!hasCopy(run)) {
            throw new NoSuchImport(id);
        }
        audit.record(actor.id(), "import.errors.taken", id.toString());
        copies.write(run, language, to);
    }

    /** @return the name for the file of the copy */
    public String copyName(ImportId id, Actor actor) {
        ImportRun run = seen.demand(id, actor);
        if (!hasCopy(run)) {
            throw new NoSuchImport(id);
        }
        return run.fileName().replaceAll("\\.[^.]*$", "") + "-errors."
                + run.format().extension();
    }

    public void template(SheetFormat format, Locale language, OutputStream to, Actor actor) {
        seen.demandImporter(actor);
        template.write(format, language, to);
    }

    private record ImportCursor(Instant at, UUID id) {

        static final ImportCursor FIRST = new ImportCursor(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));

        static ImportCursor read(String text) {
            String[] parts = text.split("_", 2);
            return new ImportCursor(Instant.ofEpochMilli(Long.parseLong(parts[0])), UUID.fromString(parts[1]));
        }

        static String behind(ImportRun run) {
            return run.uploadedAt().toEpochMilli() + "_" + run.id();
        }
    }
}
