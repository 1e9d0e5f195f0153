package vn.hoalu.document;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Actor;
import vn.hoalu.document.content.Refusal;
import vn.hoalu.document.content.RefusedContent;
import vn.hoalu.workflow.CaseKey;

/** The row of an upload, from before its first byte until its last. */
@Component
class BeginningUpload {

    private static final int AT_ONCE = 50;
    private static final int OF_ONE_CASE = 300;

    private final StoredDocuments documents;
    private final FilingRight right;
    private final DocumentNames names;
    private final DocumentSettings settings;
    private final Clock clock;

    BeginningUpload(
            StoredDocuments documents, FilingRight right, DocumentNames names, DocumentSettings settings, Clock clock) {
        this.documents = documents;
        this.right = right;
        this.names = names;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean open(CaseKey caseKey, Actor actor) {
        return right.mayAdd(caseKey, actor);
    }

    @Transactional
    public DocumentId begin(Optional<CaseKey> of, FileName name, long size, Actor actor) {
        demandFitting(size);
        Actor acting = of.map(caseKey -> right.demandAdding(caseKey, actor)).orElseGet(actor::inPerson);
        boolean many = documents.receivingFrom(actor.id()) >= AT_ONCE
                || of.map(documents::countOf).orElseGet(() -> documents.waitingFrom(actor.id())) >= OF_ONE_CASE;
        if (many) {
            throw new RefusedContent(Refusal.TOO_MANY);
        }
        DocumentId id = DocumentId.fresh();
        documents.add(new Document(id, of, names.seal(name.value()), size, acting.stamp(), clock.instant()));
        return id;
    }

    private void demandFitting(long size) {
        if (size <= 0) {
            throw new RefusedContent(Refusal.EMPTY);
        }
        if (size > settings.largest().toBytes()) {
            throw RefusedContent.tooLarge(settings.largest().toMegabytes());
        }
    }

    @Transactional(readOnly = true)
    public ReceivingDocuments.Progress progress(DocumentId id, Actor actor) {
        Document own = own(documents.find(id), id, actor);
        long received = own.state() == DocumentState.RECEIVING ? 0 : own.size();
        return new ReceivingDocuments.Progress(received, own.size());
    }

    @Transactional
    public void abandon(DocumentId id, Actor actor) {
        Document own = own(documents.findAlone(id), id, actor);
        own.demand(DocumentState.RECEIVING);
        documents.remove(own);
    }

    private static Document own(Optional<Document> found, DocumentId id, Actor actor) {
        return found.filter(document -> document.addedBy(actor.id())).orElseThrow(() -> new NoSuchDocument(id));
    }
}
