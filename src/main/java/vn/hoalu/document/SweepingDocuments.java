package vn.hoalu.document;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.hoalu.base.Rows;
import vn.hoalu.document.store.DocumentStore;
import vn.hoalu.document.store.Incoming;

/** Brings rows and files together again after a crash, and lets go what is over. Each step may be repeated. */
@Component
class SweepingDocuments {

    private static final Logger LOG = LoggerFactory.getLogger(SweepingDocuments.class);
    /** A day is time enough to come back to an upload. */
    static final Duration FORSAKEN = Duration.ofDays(1);

    /** What was brought for a start form waits as long as the form's draft does, which names it. */
    static final Duration WAITING = Duration.ofDays(30);

    private final Sweepings rows;
    private final DocumentStore store;
    private final Incoming incoming;
    private final Clock clock;

    SweepingDocuments(Sweepings rows, DocumentStore store, Incoming incoming, Clock clock) {
        this.rows = rows;
        this.store = store;
        this.incoming = incoming;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${hoalu.documents.sweep-every:PT1H}", initialDelayString = "PT10M")
    void sweep() {
        try {
            Instant forsaken = clock.instant().minus(FORSAKEN);
            rows.forget(forsaken, clock.instant().minus(WAITING));
            removeReceived(forsaken);
            removeOrphans(forsaken);
            eraseWithdrawn();
            findAgain();
        } catch (IOException later) {
            LOG.warn("The store of documents could not be swept; it is tried again", later);
        }
    }

    private void removeReceived(Instant untouched) throws IOException {
        for (String key : incoming.untouchedSince(untouched)) {
            incoming.discard(key);
        }
    }

    /** Files whose row is gone, or never came to be. */
    private void removeOrphans(Instant before) throws IOException {
        Optional<String> cursor = Optional.empty();
        do {
            Rows<String> page = store.putBefore(before, cursor);
            for (String orphan : rows.withoutRow(page.items())) {
                store.remove(orphan);
                LOG.info("Content {} belonged to no document and is removed", orphan);
            }
            cursor = page.next();
        } while (cursor.isPresent());
    }

    /** What was only away for a while, as in a folder that was not mounted. */
    private void findAgain() throws IOException {
        for (DocumentId id : rows.lost()) {
            if (store.holds(id.toString())) {
                rows.found(id);
            }
        }
    }

    /** The content first: whoever stops between the two erases once more. */
    private void eraseWithdrawn() throws IOException {
        for (DocumentId id : rows.dueForErasure()) {
            store.remove(id.toString());
            rows.erased(id);
        }
    }
}
