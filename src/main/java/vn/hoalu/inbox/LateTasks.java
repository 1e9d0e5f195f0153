package vn.hoalu.inbox;

import java.time.Instant;
import vn.hoalu.access.Actor;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.workflow.TaskId;

/**
 * What is done with a task by whoever stands above it, who need not see it in a list of their own. The caller answers
 * for the right to do so and holds the task's row; rules about persons, such as four eyes, are judged here.
 */
public interface LateTasks {

    /** Becomes its holder. */
    void take(TaskId task, Actor actor);

    /**
     * @param to who holds the post it waits for
     * @throws NotInPost where they do not
     */
    void give(TaskId task, OfficialId to, String note, Actor actor);

    /** Is due at another time from now on, without a reminder. */
    void postpone(TaskId task, Instant due);
}
