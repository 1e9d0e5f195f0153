package vn.hoalu.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.function.Supplier;
import vn.hoalu.access.Actor;
import vn.hoalu.casefile.ReadingCase;
import vn.hoalu.inbox.ui.CasePart;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.TaskId;

/** On the open task only: the case page shows the position without being asked. */
@org.springframework.stereotype.Component
class PositionPart implements CasePart {

    private final ReadingCase reading;

    PositionPart(ReadingCase reading) {
        this.reading = reading;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String name() {
        return "position";
    }

    @Override
    public String titleKey() {
        return "casefile.position.short";
    }

    @Override
    public Optional<Supplier<Component>> of(CaseKey caseKey, Optional<TaskId> task, Actor actor) {
        return task.flatMap(open -> reading.summary(caseKey)).map(found -> () -> panel(caseKey));
    }

    private Component panel(CaseKey caseKey) {
        return reading.position(caseKey).<Component>map(PositionPanel::new).orElseGet(Div::new);
    }
}
