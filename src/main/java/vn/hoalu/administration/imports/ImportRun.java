package vn.hoalu.administration.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.hoalu.base.Languages;
import vn.hoalu.organization.OfficialId;

/** One sheet on its way: read, checked, and at the person's word carried out, chunk by chunk. */
@Entity
@Table(name = "administration_import")
class ImportRun {

    // Longer than any chunk can take: a run is taken over only from a node that has died.
    static final Duration LEASE = Duration.ofMinutes(10);
    private static final int ATTEMPTS = 5;

    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID id;

    @Column(name = "official_id")
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID official;

    private String fileName;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private SheetFormat format;

    private String language;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ImportState state;

    private @Nullable String refusalKey;
    private String refusalColumn = "";

    @Column(columnDefinition = "text")
    private String heading = "";

    private int totalRows;
    private int position;
    private int newRows;
    private int changedRows;
    private int unchangedRows;
    private int wrongRows;
    private int attempts;
    private Instant uploadedAt;
    private @Nullable Instant finishedAt;
    private boolean purged;

    @JdbcTypeCode(SqlTypes.CHAR)
    private @Nullable UUID claim;

    private @Nullable Instant dueAt;

    @Version
    private @Nullable Long version;

    protected ImportRun() {}

    ImportRun(ImportId id, OfficialId official, String fileName, SheetFormat format, Locale language, Instant at) {
        this.id = id.value();
        this.official = official.value();
        this.fileName = fileName;
        this.format = format;
        this.language = language.toLanguageTag();
        this.state = ImportState.UPLOADED;
        this.uploadedAt = at;
        this.dueAt = at;
    }

    /** Nobody else works at it before the lease is over; the claim tells a late comer that it has lost the run. */
    Claim take(Instant now) {
        attempts++;
        claim = UUID.randomUUID();
        dueAt = now.plus(LEASE);
        return new Claim(id(), claim);
    }

    boolean isHeldBy(Claim asked) {
        return asked.token().equals(claim) && state.isWorking();
    }

    /** What fails again and again is put aside, or it would be tried for ever. */
    boolean isHopeless() {
        return attempts > ATTEMPTS;
    }

    void read(String headingCells, int rows) {
        heading = headingCells;
        totalRows = rows;
        begin(ImportState.CHECKING);
    }

    private void begin(ImportState work) {
        state = work;
        position = 0;
        count(Counts.NONE);
    }

    void handledUpTo(int row, Counts counts, Instant now) {
        position = row;
        attempts = 0;
        dueAt = now.plus(LEASE);
        count(counts);
    }

    private void count(Counts counts) {
        newRows = counts.fresh();
        changedRows = counts.changed();
        unchangedRows = counts.unchanged();
        wrongRows = counts.wrong();
    }

    void checked() {
        rest(ImportState.READY);
    }

    void confirm(Instant now) {
        begin(ImportState.CARRYING_OUT);
        attempts = 0;
        dueAt = now;
    }

    void done(Instant now) {
        rest(ImportState.DONE);
        finishedAt = now;
    }

    void refuse(String messageKey, String column, Instant now) {
        rest(ImportState.REFUSED);
        refusalKey = messageKey;
        refusalColumn = column;
        finishedAt = now;
        purged = true;
    }

    void discard(Instant now) {
        rest(ImportState.DISCARDED);
        finishedAt = now;
        purged = true;
    }

    void purge() {
        purged = true;
    }

    private void rest(ImportState reached) {
        state = reached;
        claim = null;
        dueAt = null;
    }

    /** Lets another node, or this one at its next turn, go on at once. */
    void release(Instant now) {
        claim = null;
        dueAt = state.isWorking() ? now : null;
    }

    ImportId id() {
        return new ImportId(id);
    }

    OfficialId official() {
        return new OfficialId(official);
    }

    ImportState state() {
        return state;
    }

    SheetFormat format() {
        return format;
    }

    Locale language() {
        return Languages.of(language);
    }

    String heading() {
        return heading;
    }

    String fileName() {
        return fileName;
    }

    int position() {
        return position;
    }

    int total() {
        return totalRows;
    }

    Counts counts() {
        return new Counts(newRows, changedRows, unchangedRows, wrongRows);
    }

    Instant uploadedAt() {
        return uploadedAt;
    }

    @Nullable
    Instant finishedAt() {
        return finishedAt;
    }

    boolean isPurged() {
        return purged;
    }

    @Nullable
    String refusalKey() {
        return refusalKey;
    }

    String refusalColumn() {
        return refusalColumn;
    }
}
