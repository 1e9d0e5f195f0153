package vn.hoalu.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Actor;
import vn.hoalu.casefile.ReadingCase;
import vn.hoalu.document.content.DocumentType;
import vn.hoalu.document.preview.DrawnPage;
import vn.hoalu.document.preview.PagePreviews;
import vn.hoalu.document.store.ContentMissing;
import vn.hoalu.document.store.DocumentStore;
import vn.hoalu.workflow.CaseKey;

/** The documents of the cases that the acting official may read; others are answered as if they were not there. */
@Service
@PreAuthorize("isAuthenticated()")
public class ReadingDocuments {

    private final StoredDocuments documents;
    private final DocumentLines lines;
    private final DocumentAccess access;
    private final ReadingCase cases;
    private final DocumentStore store;
    private final PagePreviews previews;

    ReadingDocuments(
            StoredDocuments documents,
            DocumentLines lines,
            DocumentAccess access,
            ReadingCase cases,
            DocumentStore store,
            PagePreviews previews) {
        this.documents = documents;
        this.lines = lines;
        this.access = access;
        this.cases = cases;
        this.store = store;
        this.previews = previews;
    }

    /** In the order in which they came, the withdrawn ones too; a case holds some hundreds at most. */
    @Transactional(readOnly = true)
    public List<FiledDocument> of(CaseKey caseKey) {
        return cases.summary(caseKey).isPresent() ? lines.of(documents.of(caseKey)) : List.of();
    }

    /** What the official has uploaded for a start form, and any other document that may be read. */
    @Transactional(readOnly = true)
    public FiledDocument one(DocumentId id, Actor actor) {
        return lines.one(access.demandSeen(id, actor));
    }

    /**
     * The content, to be taken away; written into the audit log.
     *
     * @throws DocumentNotReady where it is not to be had now
     */
    public DocumentContent download(DocumentId id, Actor actor) throws IOException {
        return opened(access.downloading(id, actor));
    }

    /** A picture, to be looked at on the page; written into the audit log once in a while. */
    public DocumentContent picture(DocumentId id, Actor actor) throws IOException {
        return opened(looking(id, DocumentType.Preview.PICTURE, actor));
    }

    /**
     * A page as a picture, accounted for in the same way.
     *
     * @param page the first is 1
     */
    public DrawnPage page(DocumentId id, int page, Actor actor) throws IOException {
        FiledDocument found = looking(id, DocumentType.Preview.PAGES, actor);
        return previews.page(id.toString(), page, () -> opened(found).content());
    }

    /** Draws a page, and says how many there are. */
    public int pages(DocumentId id, int page, Actor actor) {
        try {
            return page(id, page, actor).pages();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private FiledDocument looking(DocumentId id, DocumentType.Preview expected, Actor actor) {
        FiledDocument found = access.looking(id, actor);
        access.looked(id, actor);
        if (found.type().preview() != expected) {
            throw new NoSuchDocument(id);
        }
        return found;
    }

    private DocumentContent opened(FiledDocument found) throws IOException {
        try {
            return new DocumentContent(
                    found.name(),
                    found.type(),
                    found.size(),
                    found.sha256(),
                    store.open(found.id().toString()));
        } catch (ContentMissing missing) {
            access.lost(found.id());
            throw new DocumentNotReady(found.id(), DocumentState.LOST);
        }
    }
}
