package vn.hoalu.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Action;
import vn.hoalu.access.Actor;
import vn.hoalu.access.Permissions;
import vn.hoalu.base.CommandId;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.OfficialName;
import vn.hoalu.organization.Officials;
import vn.hoalu.workflow.TaskGone;
import vn.hoalu.workflow.TaskId;
import vn.hoalu.workflow.Workflow;

@Service
@Transactional
class HandingOverTask implements LateTasks {
    private final CommandLog commands;
    private final InboxTasks tasks;
    private final Permissions permissions;
    private final Officials officials;
    private final Workflow workflow;
    private final PassingOn passing;

    HandingOverTask(
            CommandLog commands,
            InboxTasks tasks,
            Permissions permissions,
            Officials officials,
            Workflow workflow,
            PassingOn passing) {
        this.commands = commands;
        this.tasks = tasks;
        this.permissions = permissions;
        this.officials = officials;
        this.workflow = workflow;
        this.passing = passing;
    }

    @Transactional(readOnly = true)
    public boolean mayHandOver(TaskId id, Actor actor) {
        return tasks.find(id)
                .filter(task -> task.visibleTo(actor) && task.state().active())
                .filter(task -> permissions.may(
                        within(task, actor), Action.REASSIGN_TASKS, task.post().unit()))
                .isPresent();
    }

    @Transactional(readOnly = true)
    public List<OfficialName> colleagues(TaskId id, Actor actor) {
        InboxTask task = tasks.demand(id, actor);
        demandMayHandOver(task, actor);
        return officials.holdersOf(task.post()).stream()
                .filter(each -> !each.id().equals(actor.id()))
                .filter(each -> !task.assignee().filter(each.id()::equals).isPresent())
                .toList();
    }

    public void takeOver(CommandId command, TaskId id, String note, Actor actor) {
        if (commands.firstArrival(command, actor)) {
            InboxTask task = tasks.demandAlone(id, actor);
            demandMayHandOver(task, actor);
            Actor taker = capacity(task, actor);
            passing.demandMayAct(task, taker);
            passing.pass(
                    task,
                    taker.id(),
                    taker.onBehalfOf(),
                    new PassingOn.Passage("task.takenOver", actor, PassingOn.note(note)));
        }
    }

    public Optional<OfficialId> assign(CommandId command, TaskId id, OfficialId to, String note, Actor actor) {
        if (!commands.firstArrival(command, actor)) {
            return commands.resultOf(command, actor).map(OfficialId::of);
        }
        InboxTask task = tasks.demandAlone(id, actor);
        demandMayHandOver(task, actor);
        passing.demandMayReceive(task, to);
        Optional<OfficialId> before = passing.pass(
                task, to, Optional.empty(), new PassingOn.Passage("task.assigned", actor, PassingOn.note(note)));
        before.ifPresent(holder -> commands.result(command, actor, holder.toString()));
        return before;
    }

    public void putBack(CommandId command, TaskId id, OfficialId from, Optional<OfficialId> before, Actor actor) {
        if (commands.firstArrival(command, actor)) {
            InboxTask task = tasks.demandAlone(id, actor);
            demandMayHandOver(task, actor);
            if (!task.assignee().equals(Optional.of(from))) {
                throw new TaskGone(id);
            }
            passing.send(task, before, new PassingOn.Passage("task.putBack", actor, ""));
        }
    }

    @Override
    public void take(TaskId id, Actor actor) {
        InboxTask task = tasks.find(id).orElseThrow(() -> new TaskGone(id));
        passing.demandMayAct(task, actor);
        passing.pass(task, actor.id(), Optional.empty(), new PassingOn.Passage("task.takenOver", actor, ""));
    }

    @Override
    public void give(TaskId id, OfficialId to, String note, Actor actor) {
        InboxTask task = tasks.find(id).orElseThrow(() -> new TaskGone(id));
        passing.demandMayReceive(task, to);
        passing.pass(task, to, Optional.empty(), new PassingOn.Passage("task.assigned", actor, PassingOn.note(note)));
    }

    @Override
    public void postpone(TaskId id, Instant due) {
        workflow.postpone(id, due, Optional.empty());
    }

    private static Actor within(InboxTask task, Actor actor) {
        return actor.within(task.process().value());
    }

    private void demandMayHandOver(InboxTask task, Actor actor) {
        permissions.demand(
                within(task, actor), Action.REASSIGN_TASKS, task.post().unit());
    }

    /** In person where the own posts suffice, else as a deputy. */
    private Actor capacity(InboxTask task, Actor actor) {
        Actor here = within(task, actor);
        if (here.posts().contains(task.post())) {
            return here.inPerson();
        }
        return here.absentIn(task.post()).findFirst().map(here::actingFor).orElseThrow(() -> new TaskGone(task.id()));
    }
}
