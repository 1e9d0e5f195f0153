package vn.hoalu.inbox;

import java.util.Optional;
import java.util.stream.Stream;
import vn.hoalu.access.Actor;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.WorkingCalendar;
import vn.hoalu.workflow.TaskId;

/**
 * A task as one official sees it; what is worked out of it is worked out once, for a page has fifty.
 *
 * @param capacity in which they may work on it now
 */
record SeenTask(
        InboxTask task,
        TaskId id,
        UnitCode unit,
        Optional<WorkingCalendar.End> end,
        boolean mine,
        Optional<Actor> capacity) {

    static SeenTask by(Actor actor, InboxTask task) {
        return new SeenTask(
                task,
                task.id(),
                task.unit(),
                task.dueAt().map(at -> new WorkingCalendar.End(at, task.post().unit())),
                task.heldBy(actor),
                task.capacityOf(actor));
    }

    InboxRow.Held held() {
        if (mine) {
            return InboxRow.Held.BY_ME;
        }
        if (task.assignee().isEmpty()) {
            return capacity.isPresent() || !task.state().active() ? InboxRow.Held.BY_NOBODY : InboxRow.Held.FOR_OTHERS;
        }
        return capacity.isPresent() ? InboxRow.Held.TO_TAKE_OVER : InboxRow.Held.BY_COLLEAGUE;
    }

    /** Who did it, or has it. */
    Optional<OfficialId> person() {
        return task.doneBy().or(task::assignee);
    }

    /** In whose name it was done, is held, or would be worked on. */
    Optional<OfficialId> absent() {
        return task.doneFor()
                .or(() -> task.state().active() ? task.heldFor() : Optional.empty())
                .or(() -> capacity.flatMap(Actor::onBehalfOf));
    }

    Stream<OfficialId> named() {
        return Stream.concat(person().stream(), absent().stream());
    }
}
