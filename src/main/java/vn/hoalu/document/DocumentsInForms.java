package vn.hoalu.document;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Actor;
import vn.hoalu.document.content.DocumentType;
import vn.hoalu.forms.FormFiles;
import vn.hoalu.forms.FormFiles.FormFile;
import vn.hoalu.inbox.CaseFormFiles;
import vn.hoalu.workflow.CaseKey;

/** What people put into forms: documents of the case, and for a start form those that wait for it. */
@Component
class DocumentsInForms implements CaseFormFiles {

    private static final Set<DocumentState> USABLE = Set.of(DocumentState.READY, DocumentState.UNSCANNED);

    private final StoredDocuments documents;
    private final DocumentAccess access;
    private final DocumentLines lines;
    private final FilingDocument filing;

    DocumentsInForms(StoredDocuments documents, DocumentAccess access, DocumentLines lines, FilingDocument filing) {
        this.documents = documents;
        this.access = access;
        this.lines = lines;
        this.filing = filing;
    }

    @Override
    public FormFiles of(CaseKey caseKey, Actor actor) {
        return id -> found(id, actor, document -> document.caseKey().equals(Optional.of(caseKey)));
    }

    @Override
    public FormFiles starting(Actor actor) {
        return id -> found(id, actor, document -> document.caseKey().isEmpty() && document.addedBy(actor.id()));
    }

    @Override
    @Transactional
    public void attach(Set<String> ids, CaseKey begun, Actor actor) {
        ids.forEach(id -> filing.attach(DocumentId.typed(id).orElseThrow(), begun, actor));
    }

    private Optional<FormFile> found(String id, Actor actor, Predicate<Document> fits) {
        return DocumentId.typed(id)
                .flatMap(documents::find)
                .filter(document -> USABLE.contains(document.state()) && fits.test(document))
                .filter(document -> access.seen(document, actor))
                .map(lines::one)
                .map(DocumentsInForms::file);
    }

    private static FormFile file(FiledDocument document) {
        boolean picture = document.type().preview() == DocumentType.Preview.PICTURE;
        String address = "document/" + document.id() + (picture ? "/picture" : "/content");
        return new FormFile(
                document.id().toString(),
                document.name(),
                document.type().mediaType(),
                document.size(),
                Optional.of(address).filter(open -> document.ready()));
    }
}
