package vn.hoalu.document;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hoalu.casefile.PaperOfCase;
import vn.hoalu.casefile.PapersOfCase;
import vn.hoalu.workflow.CaseKey;

/** The list of documents, for the file of their case on its way out. */
@Component
class DocumentsInDossier implements PapersOfCase {

    private final ReadingDocuments reading;

    DocumentsInDossier(ReadingDocuments reading) {
        this.reading = reading;
    }

    @Override
    public List<PaperOfCase> of(CaseKey caseKey) {
        return reading.of(caseKey).stream().map(DocumentsInDossier::paper).toList();
    }

    private static PaperOfCase paper(FiledDocument document) {
        String state = document.state().name();
        return new PaperOfCase(
                document.id().toString(),
                document.name(),
                document.type().mediaType(),
                document.size(),
                document.sha256(),
                state,
                "document.state." + state,
                document.at(),
                document.by(),
                document.onBehalfOf(),
                document.withdrawal()
                        .map(gone ->
                                new PaperOfCase.Withdrawal(gone.at(), gone.by(), gone.onBehalfOf(), gone.reason())),
                document.erased());
    }
}
