package vn.hoalu.inbox;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hoalu.access.Actor;
import vn.hoalu.base.CommandId;
import vn.hoalu.base.Rows;
import vn.hoalu.workflow.TaskGone;
import vn.hoalu.workflow.TaskId;

/**
 * What an official does with tasks. Every method shows and changes only what this actor may see; commands settle
 * collisions themselves and must be called outside a transaction.
 */
public interface Inbox {
    /** @param cursor {@code next} of the page before, of the same query; another one begins anew */
    Rows<InboxRow> page(InboxQuery query, Optional<String> cursor, Actor actor);

    /** How much the actor's lists hold. */
    InboxCounts counts(Actor actor);

    /** What the actor's lists can be narrowed to. */
    InboxChoices filterChoices(Actor actor);

    /** Of these tasks those the actor may see, as they are now; one look whatever their number. */
    List<InboxRow> rows(Collection<TaskId> tasks, Actor actor);

    /** Empty where the actor's inbox has no such task. */
    Optional<OpenTask> open(TaskId task, Actor actor);

    /**
     * @throws TaskNotFound where the actor's inbox has no such task
     * @throws TaskGone     where somebody was quicker
     */
    void claim(CommandId command, TaskId task, Actor actor);

    /** Gives a task the actor holds back to its group. */
    void giveBack(CommandId command, TaskId task, Actor actor);

    /**
     * Finishes a task, claiming it first where nobody holds it.
     *
     * @param entered raw values by field key, validated here whatever the screen has checked
     * @throws FormRejected where they do not fit the form
     */
    void complete(CommandId command, TaskId task, Map<String, Object> entered, Actor actor);
}
