package vn.hoalu.document.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.function.Supplier;
import vn.hoalu.access.Actor;
import vn.hoalu.access.CurrentActor;
import vn.hoalu.casefile.ReadingCase;
import vn.hoalu.document.ReadingDocuments;
import vn.hoalu.document.ReceivingDocuments;
import vn.hoalu.document.WithdrawingDocument;
import vn.hoalu.inbox.ui.CasePart;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.TaskId;

/** The documents as a part of the open task and of the case page. */
@org.springframework.stereotype.Component
class DocumentsPart implements CasePart {

    private final ReadingCase cases;
    private final ReadingDocuments reading;
    private final ReceivingDocuments receiving;
    private final WithdrawingDocument withdrawing;
    private final CurrentActor current;

    DocumentsPart(
            ReadingCase cases,
            ReadingDocuments reading,
            ReceivingDocuments receiving,
            WithdrawingDocument withdrawing,
            CurrentActor current) {
        this.cases = cases;
        this.reading = reading;
        this.receiving = receiving;
        this.withdrawing = withdrawing;
        this.current = current;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String name() {
        return "documents";
    }

    @Override
    public String titleKey() {
        return "document.tab.title";
    }

    @Override
    public Optional<Supplier<Component>> of(CaseKey caseKey, Optional<TaskId> task, Actor actor) {
        return cases.summary(caseKey)
                .map(found -> () -> new DocumentsSection(caseKey, reading, receiving, withdrawing, current));
    }
}
