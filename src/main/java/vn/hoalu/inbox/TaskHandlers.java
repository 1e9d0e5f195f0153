package vn.hoalu.inbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.hoalu.workflow.ProcessKey;

/** Finds what the businesses have given; two handlers of one task fail the start, not a person's click. */
@Component
class TaskHandlers {
    private final Map<Place, TaskHandler> byPlace;
    private final Map<ProcessKey, StartHandler> byProcess;
    private final List<Evidence> evidence;

    TaskHandlers(
            ObjectProvider<TaskHandler> tasks, ObjectProvider<StartHandler> starts, ObjectProvider<Evidence> evidence) {
        this.byPlace = tasks.orderedStream()
                .collect(Collectors.toMap(each -> new Place(each.process(), each.element()), Function.identity()));
        this.byProcess = starts.orderedStream().collect(Collectors.toMap(StartHandler::process, Function.identity()));
        this.evidence = evidence.orderedStream().toList();
    }

    Optional<TaskHandler> of(InboxTask task) {
        return Optional.ofNullable(byPlace.get(new Place(task.process(), task.element())));
    }

    Optional<StartHandler> starting(ProcessKey process) {
        return Optional.ofNullable(byProcess.get(process));
    }

    List<StartHandler> starting() {
        return List.copyOf(byProcess.values());
    }

    List<Evidence> evidenceOf(ProcessKey process) {
        return evidence.stream().filter(each -> each.process().equals(process)).toList();
    }

    private record Place(ProcessKey process, String element) {}
}
