package vn.hoalu.inbox;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import vn.hoalu.access.Action;
import vn.hoalu.access.Actor;
import vn.hoalu.access.NotAllowed;
import vn.hoalu.access.Prepared;
import vn.hoalu.access.Probe;
import vn.hoalu.base.CommandId;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.workflow.TaskId;

/** Attempts at tasks that colleagues hold, and at sharing views. */
public final class InboxProbes {

    private final ApplicationContext program;
    private final WorkingTogether together = new WorkingTogether();
    private final Prepared<TaskId> held;
    private final Prepared<TaskId> waiting;
    private final Prepared<Actor> colleagues;

    public InboxProbes(ApplicationContext program) {
        this.program = program;
        this.held = new Prepared<>(program);
        this.waiting = new Prepared<>(program);
        this.colleagues = new Prepared<>(program);
        program.getAutowireCapableBeanFactory().autowireBean(together);
    }

    public Map<Action, Probe> byAction() {
        return Map.of(
                Action.REASSIGN_TASKS, this::takeOver, Action.SHARE_VIEWS, this::share, Action.MANAGE_LOAD, this::move);
    }

    /** A task of the actor's own role: what another role has is none of theirs anywhere. */
    private void takeOver(Actor actor, UnitCode where) {
        Role role = actor.posts().iterator().next().role();
        String group = new Post(role, where).asGroup();
        TaskId task = held.get(group, () -> heldByColleague(group));
        try {
            program.getBean(HandingOverTask.class).takeOver(CommandId.fresh(), task, "Thử quyền", actor);
        } catch (TaskNotFound notTheirs) {
            throw new NotAllowed(actor, "take", "what is not theirs");
        }
    }

    private TaskId heldByColleague(String group) {
        TaskId task = together.task(group);
        together.inbox.claim(CommandId.fresh(), task, Tasks.official(group));
        return task;
    }

    /** A task of another role: what waits for their own they may give to a colleague by another right. */
    private void move(Actor actor, UnitCode where) {
        Role other = actor.holds(Role.CERT_SUPERVISOR) ? Role.UNIT_HEAD : Role.CERT_SUPERVISOR;
        String group = new Post(other, where).asGroup();
        Actor colleague = colleagues.get(group, () -> together.official("Người Được Giao", group));
        TaskId task = waiting.get(group, () -> together.task(group));
        program.getBean(Workload.class).of(where, actor);
        try {
            HandingOver.Route route = new HandingOver.Route(Optional.empty(), Optional.of(colleague.id()));
            program.getBean(MovingTask.class).move(CommandId.fresh(), task, route, "Thử quyền", actor);
        } catch (TaskNotFound notTheirs) {
            throw new NotAllowed(actor, "move", "what is not theirs");
        }
    }

    private void share(Actor actor, UnitCode where) {
        SavedViews views = program.getBean(SavedViews.class);
        UUID id = UUID.randomUUID();
        views.save(id, "Thử quyền", InboxQuery.of(InboxList.TODO), actor);
        views.share(id, Optional.of(new Post(Role.COMMUNE_OFFICER, where)), actor);
    }
}
