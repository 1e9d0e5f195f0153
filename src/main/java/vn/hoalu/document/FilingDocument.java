package vn.hoalu.document;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Actor;
import vn.hoalu.access.AuditLog;
import vn.hoalu.access.Stamp;
import vn.hoalu.casefile.CaseFiles;
import vn.hoalu.document.content.DocumentType;
import vn.hoalu.document.scan.VirusScan;
import vn.hoalu.workflow.CaseKey;

/** What the database says of a document whose content is in its place. */
@Component
class FilingDocument {

    private final StoredDocuments documents;
    private final DocumentNames names;
    private final FilingRight right;
    private final VirusScan scan;
    private final CaseFiles files;
    private final AuditLog audit;
    private final Clock clock;

    FilingDocument(
            StoredDocuments documents,
            DocumentNames names,
            FilingRight right,
            VirusScan scan,
            CaseFiles files,
            AuditLog audit,
            Clock clock) {
        this.documents = documents;
        this.names = names;
        this.right = right;
        this.scan = scan;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public String nameOf(DocumentId id) {
        return names.open(demand(documents.find(id), id).nameSealed());
    }

    /** Once: a second arrival of the last part finds it filed. */
    @Transactional
    public void file(DocumentId id, DocumentType type, String hash, Actor actor) {
        Document document = demand(documents.findAlone(id), id);
        if (document.state() != DocumentState.RECEIVING) {
            return;
        }
        // The case may have ended, and the right to it, since the first byte came.
        document.caseKey().ifPresent(caseKey -> right.demandAdding(caseKey, actor));
        document.received(type, hash, !scan.active(), clock.instant());
        document.caseKey().ifPresent(caseKey -> tell(caseKey, document));
        Stamp by = document.added();
        audit.record(by.by(), by.onBehalfOf(), "documents.added", id.toString());
    }

    /** What waited for its case has it now, in the transaction that opens the case. */
    @Transactional
    public void attach(DocumentId id, CaseKey caseKey, Actor actor) {
        Document document = demand(documents.findAlone(id), id);
        boolean own = document.addedBy(actor.id()) && document.state() != DocumentState.RECEIVING;
        if (!own) {
            throw new NoSuchDocument(id);
        }
        if (document.caseKey().isEmpty()) {
            document.attach(caseKey);
            tell(caseKey, document);
        } else if (!document.caseKey().get().equals(caseKey)) {
            throw new NoSuchDocument(id);
        }
    }

    @Transactional(readOnly = true)
    public boolean filed(DocumentId id) {
        return documents
                .find(id)
                .filter(found -> found.state() != DocumentState.RECEIVING)
                .isPresent();
    }

    // Without its name, which may name people and would stand there unsealed.
    private void tell(CaseKey caseKey, Document document) {
        String type = document.type().map(DocumentType::name).orElse("");
        files.record(caseKey, "document.entry.added", Map.of("type", type), document.added());
    }

    private static Document demand(Optional<Document> found, DocumentId id) {
        return found.orElseThrow(() -> new NoSuchDocument(id));
    }
}
