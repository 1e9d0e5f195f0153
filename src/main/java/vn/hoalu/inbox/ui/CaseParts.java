package vn.hoalu.inbox.ui;

import com.vaadin.flow.component.Component;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import vn.hoalu.access.Actor;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.TaskId;

/** The parts that the modules have given, as one official sees them of one case. */
@org.springframework.stereotype.Component
public class CaseParts {

    private final List<CasePart> parts;

    CaseParts(ObjectProvider<CasePart> parts) {
        this.parts =
                parts.stream().sorted(Comparator.comparingInt(CasePart::order)).toList();
    }

    /** @param task the open task; empty on the case page */
    public List<Offered> of(CaseKey caseKey, Optional<TaskId> task, Actor actor) {
        return parts.stream()
                .flatMap(part -> offered(part, caseKey, task, actor))
                .toList();
    }

    private static Stream<Offered> offered(CasePart part, CaseKey caseKey, Optional<TaskId> task, Actor actor) {
        return part
                .of(caseKey, task, actor)
                .map(content -> new Offered(part.name(), part.titleKey(), content))
                .stream();
    }

    /** A part that this official may see, not made yet. */
    public record Offered(String name, String titleKey, Supplier<Component> content) {}
}
