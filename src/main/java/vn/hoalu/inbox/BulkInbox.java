package vn.hoalu.inbox;

import vn.hoalu.access.Actor;
import vn.hoalu.base.CommandId;
import vn.hoalu.workflow.TaskId;

/** Does one thing to one of several tasks. Never throws a broken rule: each task has a result of its own. */
public interface BulkInbox {

    /**
     * One transaction of its own.
     *
     * @param bulk one for all tasks of the same act; with the task it makes a second arrival harmless
     */
    BulkResult act(CommandId bulk, TaskId task, BulkAct act, Actor actor);
}
