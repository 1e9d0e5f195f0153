package vn.hoalu.document;

import java.time.Clock;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Actor;
import vn.hoalu.access.AuditLog;
import vn.hoalu.casefile.CaseFiles;
import vn.hoalu.workflow.CaseKey;

/** Takes a document out of its case, with a reason. That it was there stays; its content goes after a time. */
@Service
@PreAuthorize("isAuthenticated()")
public class WithdrawingDocument {

    private final StoredDocuments documents;
    private final FilingRight right;
    private final DocumentNames names;
    private final CaseFiles files;
    private final AuditLog audit;
    private final Clock clock;

    WithdrawingDocument(
            StoredDocuments documents,
            FilingRight right,
            DocumentNames names,
            CaseFiles files,
            AuditLog audit,
            Clock clock) {
        this.documents = documents;
        this.right = right;
        this.names = names;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether this actor may withdraw, for the buttons. */
    @Transactional(readOnly = true)
    public boolean open(CaseKey caseKey, Actor actor) {
        return right.mayWithdraw(caseKey, actor);
    }

    @Transactional
    public void withdraw(DocumentId id, String reason, Actor actor) {
        Document document = documents.findAlone(id).orElseThrow(() -> new NoSuchDocument(id));
        CaseKey caseKey = document.caseKey().orElseThrow(() -> new NoSuchDocument(id));
        Actor acting = right.demandWithdrawing(caseKey, actor);
        document.withdraw(names.seal(reason), acting.stamp(), clock.instant());
        files.record(
                caseKey,
                "document.entry.withdrawn",
                Map.of("type", document.type().map(Enum::name).orElse("")),
                acting.stamp());
        audit.record(acting.id(), acting.onBehalfOf(), "documents.withdrawn", id.toString());
    }
}
