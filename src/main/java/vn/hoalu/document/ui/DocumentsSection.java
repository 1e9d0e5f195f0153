package vn.hoalu.document.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.hoalu.access.CurrentActor;
import vn.hoalu.base.BrokenRule;
import vn.hoalu.base.ui.ConfirmWithReason;
import vn.hoalu.base.ui.Notices;
import vn.hoalu.document.FiledDocument;
import vn.hoalu.document.ReadingDocuments;
import vn.hoalu.document.ReceivingDocuments;
import vn.hoalu.document.WithdrawingDocument;
import vn.hoalu.workflow.CaseKey;

/** The documents of one case, and the place to bring more. */
class DocumentsSection extends Section {

    private final CaseKey caseKey;
    private final transient ReadingDocuments reading;
    private final transient WithdrawingDocument withdrawing;
    private final transient CurrentActor actor;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph empty = new Paragraph();

    DocumentsSection(
            CaseKey caseKey,
            ReadingDocuments reading,
            ReceivingDocuments receiving,
            WithdrawingDocument withdrawing,
            CurrentActor actor) {
        this.caseKey = caseKey;
        this.reading = reading;
        this.withdrawing = withdrawing;
        this.actor = actor;
        addClassName("documents");
        empty.setText(getTranslation("document.list.empty"));
        list.addClassName("document-list");
        add(new H2(getTranslation("document.list.title")), list, empty);
        if (receiving.open(caseKey, actor.get())) {
            DocumentUpload upload = new DocumentUpload(Optional.of(caseKey), receiving.largest());
            upload.onUploaded(id -> refresh());
            add(upload);
        }
        refresh();
    }

    private void refresh() {
        List<FiledDocument> found = reading.of(caseKey);
        Optional<Consumer<FiledDocument>> act =
                withdrawing.open(caseKey, actor.get()) ? Optional.of(this::askToWithdraw) : Optional.empty();
        list.removeAll();
        found.forEach(document -> list.add(new DocumentLine(document, this::show, act)));
        list.setVisible(!found.isEmpty());
        empty.setVisible(found.isEmpty());
    }

    private void show(FiledDocument document) {
        new DocumentPreview(document, page -> reading.pages(document.id(), page, actor.get())).open();
    }

    private void askToWithdraw(FiledDocument document) {
        new ConfirmWithReason(
                        getTranslation("document.list.withdraw"),
                        getTranslation("document.withdraw.question", Map.of("name", document.name())),
                        reason -> withdraw(document, reason))
                .open();
    }

    private void withdraw(FiledDocument document, String reason) {
        try {
            withdrawing.withdraw(document.id(), reason, actor.get());
            Notices.done(getTranslation("document.withdraw.done"));
        } catch (BrokenRule rule) {
            Notices.refused(rule);
        }
        refresh();
    }
}
