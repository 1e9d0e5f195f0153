package vn.hoalu.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.hoalu.document.scan.VirusScan;
import vn.hoalu.document.store.ContentMissing;
import vn.hoalu.document.store.DocumentStore;

/** Has documents scanned, at once and again while no answer comes; until then none of them can be opened. */
@Component
class ScanningDocuments {

    private static final Logger LOG = LoggerFactory.getLogger(ScanningDocuments.class);
    private static final int AT_ONCE = 50;
    private static final int UNANSWERED = 3;

    private final VirusScan scan;
    private final DocumentStore store;
    private final ScanVerdicts verdicts;

    ScanningDocuments(VirusScan scan, DocumentStore store, ScanVerdicts verdicts) {
        this.scan = scan;
        this.store = store;
        this.verdicts = verdicts;
    }

    /** @return whether an answer came */
    boolean scan(DocumentId id) {
        if (!scan.active()) {
            return true;
        }
        try {
            Optional<String> virus = ask(id);
            verdicts.keep(id, virus);
            if (virus.isPresent()) {
                LOG.warn("The virus scan found {} in document {}", virus.get(), id);
                store.remove(id.toString());
            }
            return true;
        } catch (ContentMissing missing) {
            LOG.warn("Document {} waits for the virus scan without its content", id);
            return true;
        } catch (IOException noAnswer) {
            LOG.warn("Document {} waits for the virus scan: {}", id, noAnswer.getMessage());
            return false;
        }
    }

    private Optional<String> ask(DocumentId id) throws IOException {
        try (InputStream content = store.open(id.toString())) {
            return scan.find(content);
        }
    }

    /** A scan that does not answer is soon left alone; another turn begins elsewhere, or one document held up all. */
    @Scheduled(fixedDelayString = "${hoalu.documents.scan-every:PT1M}", initialDelayString = "PT1M")
    void scanWaiting() {
        List<DocumentId> waiting = new ArrayList<>(verdicts.waiting(AT_ONCE));
        Collections.shuffle(waiting);
        int unanswered = 0;
        for (DocumentId id : waiting) {
            if (!scan(id) && ++unanswered == UNANSWERED) {
                return;
            }
        }
    }
}
