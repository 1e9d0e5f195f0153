package vn.hoalu.inbox;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.hoalu.access.Actor;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.workflow.TaskId;

/**
 * Who is at a task just now, on whichever node. A sign ends by itself: typing falls back to reading after seconds,
 * reading ends after minutes without another sign. Signs may be given at every key: most of them cost nothing.
 */
public interface Presence {

    /** What a colleague is doing at a task. */
    enum Doing {
        READING,
        TYPING
    }

    record Present(OfficialName official, Doing doing) {}

    /** The actor has the task before their eyes; nothing where their inbox has no such task. */
    void reading(TaskId task, Actor actor);

    /** The actor changes something in the task's form or writes a note. */
    void typing(TaskId task, Actor actor);

    void left(TaskId task, Actor actor);

    /** The actor's colleagues at these tasks, of those the actor may see; one statement whatever their number. */
    Map<TaskId, List<Present>> at(Collection<TaskId> tasks, Actor actor);
}
