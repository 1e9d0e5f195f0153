package vn.hoalu.document;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.casefile.CaseFiles;

/** What the virus scan said, written down once whoever asked it. */
@Component
class ScanVerdicts {

    private final StoredDocuments documents;
    private final CaseFiles files;
    private final Clock clock;

    ScanVerdicts(StoredDocuments documents, CaseFiles files, Clock clock) {
        this.documents = documents;
        this.files = files;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<DocumentId> waiting(int most) {
        return documents.unscanned(most).stream().map(Document::id).toList();
    }

    @Transactional
    public void keep(DocumentId id, Optional<String> virus) {
        documents
                .findAlone(id)
                .filter(document -> document.state() == DocumentState.UNSCANNED)
                .ifPresent(document -> keep(document, virus));
    }

    private void keep(Document document, Optional<String> virus) {
        document.scanned(virus.isEmpty());
        if (virus.isPresent()) {
            document.erased(clock.instant());
            document.caseKey()
                    .ifPresent(caseKey -> files.record(
                            caseKey, "document.entry.infected", Map.of("virus", virus.get()), Optional.empty()));
        }
    }
}
