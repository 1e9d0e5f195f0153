package vn.hoalu.inbox;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoalu.access.Actor;
import vn.hoalu.workflow.CaseKey;

/** Who works on a case just now: whoever may work on one of its live tasks. */
@Component
public class CaseWorkers {

    private final InboxTasks tasks;

    CaseWorkers(InboxTasks tasks) {
        this.tasks = tasks;
    }

    /** The actor in the capacity in which they work on it; empty where they do not. */
    public Optional<Actor> capacity(CaseKey caseKey, Actor actor) {
        return tasks.of(caseKey).stream()
                .flatMap(task -> task.capacityOf(actor).stream())
                .findFirst();
    }
}
