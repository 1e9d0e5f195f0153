package vn.hoalu.inbox;

import java.util.Optional;
import java.util.Set;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.workflow.TaskId;

/**
 * A task that has changed of late, or at which somebody came or went; what it says of the task is how it is now.
 *
 * @param people who holds it, in whose name, and who has finished it
 * @param fresh  whether the task has just come into being
 * @param step   with its process
 * @param unit   the case's
 */
public record InboxChange(
        TaskId task,
        String group,
        Set<OfficialId> people,
        boolean fresh,
        TaskState state,
        InboxStep step,
        String unit,
        Optional<OfficialId> holder) {

    public InboxChange {
        people = Set.copyOf(people);
    }

    /** Whether the task would stand in a list with this filter; of what is not known here, no. */
    public boolean fits(InboxFilter filter) {
        return state.active()
                && filter.due() == InboxFilter.Due.ANY
                && filter.campaign().isEmpty()
                && filter.person().isEmpty()
                && filter.followUp().isEmpty()
                && filter.process()
                        .filter(wanted -> !wanted.equals(step.process()))
                        .isEmpty()
                && filter.step().filter(wanted -> !wanted.equals(step)).isEmpty()
                && filter.unit().filter(wanted -> !wanted.value().equals(unit)).isEmpty()
                && filter.state().filter(wanted -> wanted != state).isEmpty();
    }
}
