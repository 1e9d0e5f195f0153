package vn.hoalu.inbox;

import java.util.List;
import java.util.Optional;
import vn.hoalu.access.Actor;
import vn.hoalu.base.CommandId;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.workflow.TaskId;

/**
 * Tasks that go from one person to another. Each passage asks for a note, which the timeline keeps; who held the task
 * before is told. Called outside a transaction, as {@link Inbox} is.
 */
public interface HandingOver {

    /** Whether the actor may take tasks from colleagues and give them to colleagues here. */
    boolean mayHandOver(TaskId task, Actor actor);

    /** Whom the task could be given to: who holds its post today and is neither the actor nor its holder. */
    List<OfficialName> colleagues(TaskId task, Actor actor);

    /** Takes a task that a colleague of the same post holds. */
    void takeOver(CommandId command, TaskId task, String note, Actor actor);

    /**
     * Gives a task to a colleague of the same post.
     *
     * @return who held it before
     */
    Optional<OfficialId> assign(CommandId command, TaskId task, OfficialId to, String note, Actor actor);

    /** Undoes {@link #assign} as long as the colleague still holds the task. */
    void putBack(CommandId command, TaskId task, OfficialId from, Optional<OfficialId> before, Actor actor);

    /** Moves a task among the people of a unit that the actor leads, who need not see it in a list of their own. */
    void move(CommandId command, TaskId task, Route route, String note, Actor actor);

    /** Undoes {@link #move} as long as the task is still where that has brought it. */
    void moveBack(CommandId command, TaskId task, Route route, Actor actor);

    /**
     * From whom a task goes to whom.
     *
     * @param from empty where nobody holds it
     * @param to   empty for the group, anyone of which may then claim it
     */
    record Route(Optional<OfficialId> from, Optional<OfficialId> to) {

        public Route back() {
            return new Route(to, from);
        }
    }
}
