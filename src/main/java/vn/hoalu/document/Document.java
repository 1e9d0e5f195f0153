package vn.hoalu.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.hoalu.access.Stamp;
import vn.hoalu.document.content.DocumentType;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.workflow.CaseKey;

/** What is known of a document; its content lies elsewhere. */
@Entity
@Table(name = "document_document")
class Document {

    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    @Column
    private UUID id;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column
    private @Nullable UUID caseKey;

    @Column
    private byte[] nameSealed;

    @Column
    private long size;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column
    private @Nullable String sha256;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private @Nullable DocumentType type;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column
    private DocumentState state;

    @Column
    private Instant begunAt;

    @Column
    private @Nullable Instant addedAt;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column
    private UUID addedBy;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column
    private @Nullable UUID onBehalfOf;

    @Column
    private @Nullable Instant withdrawnAt;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column
    private @Nullable UUID withdrawnBy;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column
    private @Nullable UUID withdrawnFor;

    @Column
    private byte @Nullable [] reasonSealed;

    @Column
    private @Nullable Instant erasedAt;

    @Version
    @Column
    private @Nullable Integer version;

    protected Document() {}

    Document(DocumentId id, Optional<CaseKey> of, byte[] nameSealed, long size, Stamp by, Instant at) {
        this.id = id.value();
        this.caseKey = of.map(CaseKey::value).orElse(null);
        this.nameSealed = nameSealed;
        this.size = size;
        this.state = DocumentState.RECEIVING;
        this.addedBy = by.by().value();
        this.onBehalfOf = by.onBehalfOf().map(OfficialId::value).orElse(null);
        this.begunAt = at;
    }

    /** Everything has come. */
    void received(DocumentType found, String hash, boolean scanned, Instant at) {
        demand(DocumentState.RECEIVING);
        type = found;
        sha256 = hash;
        addedAt = at;
        state = scanned ? DocumentState.READY : DocumentState.UNSCANNED;
    }

    void scanned(boolean clean) {
        demand(DocumentState.UNSCANNED);
        state = clean ? DocumentState.READY : DocumentState.INFECTED;
    }

    /** The case that the start form opened. */
    void attach(CaseKey opened) {
        if (caseKey != null && !caseKey.equals(opened.value())) {
            throw new IllegalStateException("Document %s is of case %s, not %s".formatted(id, caseKey, opened));
        }
        caseKey = opened.value();
    }

    void withdraw(byte[] sealedReason, Stamp by, Instant at) {
        if (state == DocumentState.RECEIVING || state == DocumentState.WITHDRAWN) {
            throw new DocumentNotReady(id(), state);
        }
        state = DocumentState.WITHDRAWN;
        withdrawnAt = at;
        withdrawnBy = by.by().value();
        withdrawnFor = by.onBehalfOf().map(OfficialId::value).orElse(null);
        reasonSealed = sealedReason;
    }

    /** Its content is gone, by a rule or by a find of the virus scan; that there was one, and which, stays. */
    void erased(Instant at) {
        erasedAt = at;
    }

    void lost() {
        demand(DocumentState.READY);
        state = DocumentState.LOST;
    }

    void found() {
        demand(DocumentState.LOST);
        state = DocumentState.READY;
    }

    void demand(DocumentState expected) {
        if (state != expected) {
            throw new DocumentNotReady(id(), state);
        }
    }

    DocumentId id() {
        return new DocumentId(id);
    }

    Optional<CaseKey> caseKey() {
        return Optional.ofNullable(caseKey).map(CaseKey::new);
    }

    byte[] nameSealed() {
        return nameSealed;
    }

    long size() {
        return size;
    }

    Optional<String> sha256() {
        return Optional.ofNullable(sha256);
    }

    Optional<DocumentType> type() {
        return Optional.ofNullable(type);
    }

    DocumentState state() {
        return state;
    }

    Instant begunAt() {
        return begunAt;
    }

    Optional<Instant> addedAt() {
        return Optional.ofNullable(addedAt);
    }

    Stamp added() {
        return new Stamp(
                new OfficialId(addedBy), Optional.ofNullable(onBehalfOf).map(OfficialId::new));
    }

    boolean addedBy(OfficialId official) {
        return addedBy.equals(official.value());
    }

    Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }

    Optional<Stamp> withdrawn() {
        return Optional.ofNullable(withdrawnBy)
                .map(by -> new Stamp(
                        new OfficialId(by), Optional.ofNullable(withdrawnFor).map(OfficialId::new)));
    }

    Optional<byte[]> reasonSealed() {
        return Optional.ofNullable(reasonSealed);
    }

    boolean erased() {
        return erasedAt != null;
    }
}
