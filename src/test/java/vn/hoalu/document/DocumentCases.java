package vn.hoalu.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.access.ActingAs;
import vn.hoalu.access.Actor;
import vn.hoalu.access.CurrentActor;
import vn.hoalu.casefile.CaseFiles;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.ProcessKey;

/** Cases of Hoa Lư ward, and documents brought to them as by a person. */
public class DocumentCases {

    public static final String OFFICER = "canbo.hoalu";
    public static final String STRANGER = "canbo.namdinh";

    @Autowired
    CaseFiles files;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ReceivingDocuments receiving;

    @Autowired
    CurrentActor current;

    public CaseKey open() {
        return open("14329");
    }

    public CaseKey open(String unit) {
        CaseKey caseKey = new CaseKey(UUID.randomUUID());
        ActingAs.demo(
                OFFICER,
                () -> transaction.execute(status -> files.open(
                        caseKey, new ProcessKey("ProcessOfNobody"), "TV", new UnitCode(unit), "Phạm Thị Thử")));
        return caseKey;
    }

    public void close(CaseKey caseKey) {
        transaction.executeWithoutResult(status -> files.close(caseKey, "certification.outcome.issued"));
    }

    public DocumentId upload(CaseKey caseKey, String name, byte[] content) {
        return ActingAs.demo(OFFICER, () -> upload(Optional.of(caseKey), name, content, current.get()));
    }

    DocumentId upload(Optional<CaseKey> of, String name, byte[] content, Actor actor) {
        try {
            DocumentId id = receiving.begin(of, name, content.length, actor);
            receiving.receive(id, 0, new ByteArrayInputStream(content), actor);
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
