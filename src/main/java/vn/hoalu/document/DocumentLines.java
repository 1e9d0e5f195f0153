package vn.hoalu.document;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hoalu.access.Stamp;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.organization.Officials;

/** Rows as a case shows them: names opened, and people by their names of today. */
@Component
class DocumentLines {

    private final DocumentNames names;
    private final Officials officials;

    DocumentLines(DocumentNames names, Officials officials) {
        this.names = names;
        this.officials = officials;
    }

    /** @param found whole ones only */
    List<FiledDocument> of(Collection<Document> found) {
        List<OfficialId> ids =
                found.stream().flatMap(DocumentLines::people).distinct().toList();
        Map<OfficialId, OfficialName> people = officials.names(ids);
        return found.stream().map(document -> line(document, people)).toList();
    }

    FiledDocument one(Document found) {
        return of(List.of(found)).getFirst();
    }

    private static Stream<OfficialId> people(Document document) {
        return Stream.concat(Stream.of(document.added()), document.withdrawn().stream())
                .flatMap(stamp -> Stream.concat(Stream.of(stamp.by()), stamp.onBehalfOf().stream()));
    }

    private FiledDocument line(Document document, Map<OfficialId, OfficialName> people) {
        Stamp by = document.added();
        return new FiledDocument(
                document.id(),
                names.of(document),
                document.type().orElseThrow(),
                document.size(),
                document.sha256().orElseThrow(),
                document.state(),
                document.addedAt().orElseThrow(),
                Optional.ofNullable(people.get(by.by())),
                by.onBehalfOf().map(people::get),
                withdrawal(document, people),
                document.erased());
    }

    private Optional<FiledDocument.Withdrawal> withdrawal(Document document, Map<OfficialId, OfficialName> people) {
        return document.withdrawn()
                .map(by -> new FiledDocument.Withdrawal(
                        document.withdrawnAt().orElseThrow(),
                        Optional.ofNullable(people.get(by.by())),
                        by.onBehalfOf().map(people::get),
                        document.reasonSealed().map(names::open).orElse("")));
    }
}
