package vn.hoalu.inbox;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Actor;
import vn.hoalu.inbox.Sight.Reason;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Officials;
import vn.hoalu.workflow.TaskId;

/** Says to an official why they see a task. */
@Service
@Transactional(readOnly = true)
public class Sights {

    private final InboxTasks tasks;
    private final Officials officials;

    Sights(InboxTasks tasks, Officials officials) {
        this.tasks = tasks;
        this.officials = officials;
    }

    /** Empty where the actor does not see it. */
    public Optional<Sight> of(TaskId id, Actor actor) {
        return tasks.find(id).filter(task -> task.listedFor(actor)).map(task -> sight(task, actor));
    }

    private Sight sight(InboxTask task, Actor actor) {
        Optional<OfficialId> absent =
                actor.within(task.process().value()).absentIn(task.post()).findFirst();
        Reason reason = reason(task, actor, absent.isPresent());
        return new Sight(
                reason,
                task.post(),
                absent.filter(any -> reason == Reason.DEPUTY).flatMap(officials::find));
    }

    private static Reason reason(InboxTask task, Actor actor, boolean deputy) {
        if (task.state().active() && task.heldBy(actor)) {
            return Reason.HOLDER;
        }
        if (actor.groups().contains(task.post().asGroup())) {
            return Reason.POST;
        }
        if (deputy) {
            return Reason.DEPUTY;
        }
        return task.visibleTo(actor) ? Reason.DONE : Reason.WAITING;
    }
}
