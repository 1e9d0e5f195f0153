package vn.hoalu.escalation.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.function.Supplier;
import vn.hoalu.access.Actor;
import vn.hoalu.base.Messages;
import vn.hoalu.escalation.ExplainingTask;
import vn.hoalu.inbox.ui.CasePart;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.TaskId;

@org.springframework.stereotype.Component
class WhyPart implements CasePart {

    private final ExplainingTask explaining;
    private final Messages messages;

    WhyPart(ExplainingTask explaining, Messages messages) {
        this.explaining = explaining;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String name() {
        return "why";
    }

    @Override
    public String titleKey() {
        return "escalation.why.title";
    }

    /** Of an open task only: a case as such asks nobody to do anything. */
    @Override
    public Optional<Supplier<Component>> of(CaseKey caseKey, Optional<TaskId> task, Actor actor) {
        return task.map(id -> () -> new WhyPanel(explaining.why(id, actor), messages));
    }
}
