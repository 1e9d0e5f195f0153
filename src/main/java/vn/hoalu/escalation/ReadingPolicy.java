package vn.hoalu.escalation;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Action;
import vn.hoalu.access.Actor;
import vn.hoalu.access.Permissions;

/** Shows who designs processes how long their steps may take. */
@Service
public class ReadingPolicy {

    private final PolicySteps steps;
    private final Permissions permissions;

    ReadingPolicy(PolicySteps steps, Permissions permissions) {
        this.steps = steps;
        this.permissions = permissions;
    }

    /** First those that the policy lacks. */
    @Transactional(readOnly = true)
    public List<PolicyStep> steps(Actor actor) {
        permissions.demandEverywhere(actor, Action.READ_DEADLINES);
        return steps.all().stream()
                .sorted(Comparator.comparing(PolicyStep::source))
                .toList();
    }
}
