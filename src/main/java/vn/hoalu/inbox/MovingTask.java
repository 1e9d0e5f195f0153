package vn.hoalu.inbox;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Actor;
import vn.hoalu.base.CommandId;
import vn.hoalu.workflow.TaskGone;
import vn.hoalu.workflow.TaskId;

/** What who leads a unit does with the tasks of its people. */
@Service
@Transactional
class MovingTask {
    private final CommandLog commands;
    private final InboxTasks tasks;
    private final LedPosts led;
    private final PassingOn passing;

    MovingTask(CommandLog commands, InboxTasks tasks, LedPosts led, PassingOn passing) {
        this.commands = commands;
        this.tasks = tasks;
        this.led = led;
        this.passing = passing;
    }

    void move(CommandId command, TaskId id, HandingOver.Route route, String note, Actor actor) {
        moved(command, id, route, new PassingOn.Passage("task.moved", actor, PassingOn.note(note)));
    }

    void moveBack(CommandId command, TaskId id, HandingOver.Route route, Actor actor) {
        moved(command, id, route, new PassingOn.Passage("task.putBack", actor, ""));
    }

    /** Who was slower finds the task with somebody else than they wanted to take it from. */
    private void moved(CommandId command, TaskId id, HandingOver.Route route, PassingOn.Passage wanted) {
        Actor actor = wanted.by();
        if (commands.firstArrival(command, actor)) {
            InboxTask task = tasks.findAlone(id).orElseThrow(() -> new TaskNotFound(id, actor));
            Actor lead = led.capacity(task.post(), actor).orElseThrow(() -> new TaskNotFound(id, actor));
            if (!task.state().active() || !task.assignee().equals(route.from())) {
                throw new TaskGone(id);
            }
            passing.send(task, route.to(), new PassingOn.Passage(wanted.act(), lead, wanted.note()));
        }
    }
}
