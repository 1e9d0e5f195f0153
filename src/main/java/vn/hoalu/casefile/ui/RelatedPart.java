package vn.hoalu.casefile.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.function.Supplier;
import vn.hoalu.access.Actor;
import vn.hoalu.access.CurrentActor;
import vn.hoalu.casefile.LinkingCases;
import vn.hoalu.casefile.ReadingRelated;
import vn.hoalu.inbox.ui.CasePart;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.TaskId;

/** What the related cases of a case need. */
@org.springframework.stereotype.Component
record RelatedPart(ReadingRelated reading, LinkingCases linking, CurrentActor currentActor) implements CasePart {

    @Override
    public int order() {
        return 35;
    }

    @Override
    public String name() {
        return "related";
    }

    @Override
    public String titleKey() {
        return "casefile.related.title";
    }

    @Override
    public Optional<Supplier<Component>> of(CaseKey caseKey, Optional<TaskId> task, Actor actor) {
        return reading.open(caseKey, actor) ? Optional.of(() -> new RelatedPanel(caseKey, this)) : Optional.empty();
    }
}
