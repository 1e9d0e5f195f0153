package vn.hoalu.document;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.casefile.CaseFiles;

/** What a sweep asks of the rows and does to them. */
@Component
class Sweepings {

    private static final int AT_ONCE = 200;

    private final StoredDocuments documents;
    private final JdbcClient jdbc;
    private final CaseFiles files;
    private final DocumentSettings settings;
    private final Clock clock;

    Sweepings(StoredDocuments documents, JdbcClient jdbc, CaseFiles files, DocumentSettings settings, Clock clock) {
        this.documents = documents;
        this.jdbc = jdbc;
        this.files = files;
        this.settings = settings;
        this.clock = clock;
    }

    /** Nobody has come back to them; their files are nobody's from now on. */
    @Transactional
    public void forget(Instant received, Instant waiting) {
        delete("state = 'RECEIVING'", received);
        delete("case_key IS NULL", waiting);
    }

    private void delete(String which, Instant before) {
        jdbc.sql("DELETE FROM document_document WHERE " + which + " AND begun_at < :before")
                .param("before", LocalDateTime.ofInstant(before, ZoneOffset.UTC))
                .update();
    }

    @Transactional(readOnly = true)
    public Set<String> withoutRow(Collection<String> keys) {
        Set<String> without = new HashSet<>(keys);
        if (!keys.isEmpty()) {
            jdbc.sql("SELECT id FROM document_document WHERE id IN (:keys) AND erased_at IS NULL")
                    .param("keys", keys)
                    .query(String.class)
                    .list()
                    .forEach(without::remove);
        }
        return without;
    }

    @Transactional(readOnly = true)
    public List<DocumentId> lost() {
        return documents.lost(AT_ONCE).stream().map(Document::id).toList();
    }

    @Transactional
    public void found(DocumentId id) {
        documents
                .findAlone(id)
                .filter(document -> document.state() == DocumentState.LOST)
                .ifPresent(Document::found);
    }

    @Transactional(readOnly = true)
    public List<DocumentId> dueForErasure() {
        Instant before = clock.instant().minus(settings.keepWithdrawn());
        return documents.withdrawnBefore(before, AT_ONCE).stream()
                .map(Document::id)
                .toList();
    }

    @Transactional
    public void erased(DocumentId id) {
        documents.findAlone(id).filter(document -> !document.erased()).ifPresent(this::erase);
    }

    private void erase(Document document) {
        document.erased(clock.instant());
        document.caseKey()
                .ifPresent(caseKey -> files.record(caseKey, "document.entry.erased", Map.of(), Optional.empty()));
    }
}
