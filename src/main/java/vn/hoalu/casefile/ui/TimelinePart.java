package vn.hoalu.casefile.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.function.Supplier;
import vn.hoalu.access.Actor;
import vn.hoalu.casefile.ReadingCase;
import vn.hoalu.inbox.ui.CasePart;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.TaskId;

@org.springframework.stereotype.Component
class TimelinePart implements CasePart {

    private final ReadingCase reading;

    TimelinePart(ReadingCase reading) {
        this.reading = reading;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String name() {
        return "timeline";
    }

    @Override
    public String titleKey() {
        return "casefile.timeline.title";
    }

    @Override
    public Optional<Supplier<Component>> of(CaseKey caseKey, Optional<TaskId> task, Actor actor) {
        return reading.summary(caseKey).map(found -> () -> new TimelinePanel(next -> reading.timeline(caseKey, next)));
    }
}
