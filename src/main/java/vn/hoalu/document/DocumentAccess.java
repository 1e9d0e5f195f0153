package vn.hoalu.document;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Actor;
import vn.hoalu.access.AuditLog;
import vn.hoalu.casefile.ReadingCase;
import vn.hoalu.organization.OfficialId;

/** Who opens a document: with the right to read its case, and accounted for. */
@Component
class DocumentAccess {

    /** Turning pages is one look. */
    private static final Duration ONE_LOOK = Duration.ofMinutes(10);

    private final StoredDocuments documents;
    private final DocumentLines lines;
    private final ReadingCase cases;
    private final AuditLog audit;
    private final Cache<Look, Boolean> looks =
            Caffeine.newBuilder().expireAfterWrite(ONE_LOOK).maximumSize(10_000).build();

    DocumentAccess(StoredDocuments documents, DocumentLines lines, ReadingCase cases, AuditLog audit) {
        this.documents = documents;
        this.lines = lines;
        this.cases = cases;
        this.audit = audit;
    }

    @Transactional
    public FiledDocument downloading(DocumentId id, Actor actor) {
        FiledDocument found = opening(id, actor);
        audit.record(actor.id(), "documents.downloaded", id.toString());
        return found;
    }

    @Transactional
    public FiledDocument looking(DocumentId id, Actor actor) {
        FiledDocument found = opening(id, actor);
        if (looks.getIfPresent(new Look(id, actor.id())) == null) {
            audit.record(actor.id(), "documents.read", id.toString());
        }
        return found;
    }

    /** Only once the entry is written: a look that failed is no look. */
    void looked(DocumentId id, Actor actor) {
        looks.put(new Look(id, actor.id()), true);
    }

    private FiledDocument opening(DocumentId id, Actor actor) {
        Document document = demandSeen(id, actor);
        document.demand(DocumentState.READY);
        return lines.one(document);
    }

    Document demandSeen(DocumentId id, Actor actor) {
        return documents
                .find(id)
                .filter(found -> found.state() != DocumentState.RECEIVING && seen(found, actor))
                .orElseThrow(() -> new NoSuchDocument(id));
    }

    boolean seen(Document document, Actor actor) {
        return document.caseKey()
                .map(caseKey -> cases.summary(caseKey).isPresent())
                .orElseGet(() -> document.addedBy(actor.id()));
    }

    @Transactional
    public void lost(DocumentId id) {
        documents
                .findAlone(id)
                .filter(found -> found.state() == DocumentState.READY)
                .ifPresent(Document::lost);
    }

    private record Look(DocumentId document, OfficialId official) {}
}
