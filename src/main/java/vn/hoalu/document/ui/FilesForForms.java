package vn.hoalu.document.ui;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoalu.access.Actor;
import vn.hoalu.document.ReceivingDocuments;
import vn.hoalu.forms.ui.FileAdding;
import vn.hoalu.inbox.ui.CaseFileAdding;
import vn.hoalu.workflow.CaseKey;

/** The place to bring files to, in a form. */
@Component
class FilesForForms implements CaseFileAdding {

    private final ReceivingDocuments receiving;

    FilesForForms(ReceivingDocuments receiving) {
        this.receiving = receiving;
    }

    @Override
    public FileAdding of(CaseKey caseKey, Actor actor) {
        return adding(Optional.of(caseKey));
    }

    @Override
    public FileAdding starting(Actor actor) {
        return adding(Optional.empty());
    }

    private FileAdding adding(Optional<CaseKey> of) {
        return (field, locale, added) -> {
            DocumentUpload upload = new DocumentUpload(of, receiving.largest());
            upload.one(!field.multiple());
            upload.onUploaded(id -> added.accept(id.toString()));
            return upload;
        };
    }
}
