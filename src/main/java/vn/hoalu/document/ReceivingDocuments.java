package vn.hoalu.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.hoalu.access.Actor;
import vn.hoalu.document.content.ContentCheck;
import vn.hoalu.document.content.RefusedContent;
import vn.hoalu.document.store.Incoming;
import vn.hoalu.workflow.CaseKey;

/**
 * Takes files in, part by part; an upload can be gone on with by whoever began it, and by nobody else. Opens its
 * transactions itself: none is open while something comes over the network.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class ReceivingDocuments {

    private static final Logger LOG = LoggerFactory.getLogger(ReceivingDocuments.class);

    private final BeginningUpload beginning;
    private final FinishingUpload finishing;
    private final ContentCheck check;
    private final Incoming incoming;
    private final DocumentSettings settings;

    ReceivingDocuments(
            BeginningUpload beginning,
            FinishingUpload finishing,
            ContentCheck check,
            Incoming incoming,
            DocumentSettings settings) {
        this.settings = settings;
        this.beginning = beginning;
        this.finishing = finishing;
        this.check = check;
        this.incoming = incoming;
    }

    /** Bytes of the largest file that is taken in. */
    public long largest() {
        return settings.largest().toBytes();
    }

    /** Whether this actor may add to the case, for the place to add. */
    public boolean open(CaseKey caseKey, Actor actor) {
        return beginning.open(caseKey, actor);
    }

    /**
     * @param of empty for a start form: the document waits until it is attached to the case
     * @throws RefusedContent where it need not even be sent
     */
    public DocumentId begin(Optional<CaseKey> of, String name, long size, Actor actor) {
        return beginning.begin(of, FileName.of(name), size, actor);
    }

    /** How far an upload has come. One that had come whole when the program stopped is finished now. */
    public Progress progress(DocumentId id, Actor actor) throws IOException {
        Progress begun = beginning.progress(id, actor);
        if (begun.finished()) {
            return begun;
        }
        long received = incoming.received(id.toString());
        if (received == begun.size()) {
            finish(id, actor);
        }
        return new Progress(received, begun.size());
    }

    /**
     * Goes on with an upload; ends where the connection does.
     *
     * @param offset how much the sender believes to be here
     * @throws RefusedContent where the file is none that is taken in; the upload is over then
     */
    public Progress receive(DocumentId id, long offset, InputStream content, Actor actor) throws IOException {
        Progress begun = beginning.progress(id, actor);
        if (begun.finished()) {
            return begun;
        }
        long received = add(id, offset, begun.size(), content, actor);
        if (received == begun.size()) {
            finish(id, actor);
        }
        return new Progress(received, begun.size());
    }

    private long add(DocumentId id, long offset, long size, InputStream content, Actor actor) throws IOException {
        try {
            return incoming.add(id.toString(), offset, size, content, this::look);
        } catch (RefusedContent refused) {
            abandon(id, actor);
            throw refused;
        }
    }

    private void look(byte[] head) {
        if (head.length >= ContentCheck.HEAD) {
            check.demandPossible(head);
        }
    }

    private void finish(DocumentId id, Actor actor) throws IOException {
        try {
            finishing.finish(id, actor);
        } catch (RefusedContent refused) {
            abandon(id, actor);
            throw refused;
        }
    }

    /** Only an upload that is not finished; a document is withdrawn instead. */
    public void abandon(DocumentId id, Actor actor) {
        beginning.abandon(id, actor);
        try {
            incoming.discard(id.toString());
        } catch (IOException left) {
            LOG.warn("What was received of {} stays until it is swept", id, left);
        }
    }

    /** @param received bytes that are here, of {@code size} */
    public record Progress(long received, long size) {

        public boolean finished() {
            return received == size;
        }
    }
}
