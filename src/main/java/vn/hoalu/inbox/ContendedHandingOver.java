package vn.hoalu.inbox;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoalu.access.Actor;
import vn.hoalu.base.CommandId;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.workflow.Contention;
import vn.hoalu.workflow.TaskId;

/** Opens no transaction itself, so that a collision can be tried again in a new one. */
@Component
class ContendedHandingOver implements HandingOver {
    private final Contention contention;
    private final HandingOverTask tasks;
    private final MovingTask moving;

    ContendedHandingOver(Contention contention, HandingOverTask tasks, MovingTask moving) {
        this.contention = contention;
        this.tasks = tasks;
        this.moving = moving;
    }

    @Override
    public boolean mayHandOver(TaskId task, Actor actor) {
        return tasks.mayHandOver(task, actor);
    }

    @Override
    public List<OfficialName> colleagues(TaskId task, Actor actor) {
        return tasks.colleagues(task, actor);
    }

    @Override
    public void takeOver(CommandId command, TaskId task, String note, Actor actor) {
        contention.resolve(() -> tasks.takeOver(command, task, note, actor));
    }

    @Override
    public Optional<OfficialId> assign(CommandId command, TaskId task, OfficialId to, String note, Actor actor) {
        return contention.resolve(() -> tasks.assign(command, task, to, note, actor));
    }

    @Override
    public void putBack(CommandId command, TaskId task, OfficialId from, Optional<OfficialId> before, Actor actor) {
        contention.resolve(() -> tasks.putBack(command, task, from, before, actor));
    }

    @Override
    public void move(CommandId command, TaskId task, Route route, String note, Actor actor) {
        contention.resolve(() -> moving.move(command, task, route, note, actor));
    }

    @Override
    public void moveBack(CommandId command, TaskId task, Route route, Actor actor) {
        contention.resolve(() -> moving.moveBack(command, task, route, actor));
    }
}
