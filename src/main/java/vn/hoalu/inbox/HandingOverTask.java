package vn.hoalu.inbox;

import java.time.Instant;
import java.util.HashSet;
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
    private final TaskHandlers handlers;
    private final Permissions permissions;
    private final Officials officials;
    private final Workflow workflow;
    private final TellingHandover telling;

    HandingOverTask(
            CommandLog commands,
            InboxTasks tasks,
            TaskHandlers handlers,
            Permissions permissions,
            Officials officials,
            Workflow workflow,
            TellingHandover telling) {
        this.commands = commands;
        this.tasks = tasks;
        this.handlers = handlers;
        this.permissions = permissions;
        this.officials = officials;
        this.workflow = workflow;
        this.telling = telling;
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
            demandMayAct(task, taker);
            pass(task, taker.id(), taker.onBehalfOf(), new Passage("task.takenOver", actor, note(note)));
        }
    }

    public Optional<OfficialId> assign(CommandId command, TaskId id, OfficialId to, String note, Actor actor) {
        if (!commands.firstArrival(command, actor)) {
            return commands.resultOf(command, actor).map(OfficialId::of);
        }
        InboxTask task = tasks.demandAlone(id, actor);
        demandMayHandOver(task, actor);
        demandMayAct(task, receiver(task, to));
        Optional<OfficialId> before = pass(task, to, Optional.empty(), new Passage("task.assigned", actor, note(note)));
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
            before.ifPresent(holder -> demandMayAct(task, receiver(task, holder)));
            Passage undone = new Passage("task.putBack", actor, "");
            before.ifPresentOrElse(holder -> pass(task, holder, Optional.empty(), undone), () -> {
                workflow.unclaim(id, from.toString());
                telling.tell(task, Optional.of(from), Optional.empty(), undone);
            });
        }
    }

    @Override
    public void take(TaskId id, Actor actor) {
        InboxTask task = tasks.find(id).orElseThrow(() -> new TaskGone(id));
        demandMayAct(task, actor);
        pass(task, actor.id(), Optional.empty(), new Passage("task.takenOver", actor, ""));
    }

    @Override
    public void give(TaskId id, OfficialId to, String note, Actor actor) {
        InboxTask task = tasks.find(id).orElseThrow(() -> new TaskGone(id));
        demandMayAct(task, receiver(task, to));
        pass(task, to, Optional.empty(), new Passage("task.assigned", actor, note(note)));
    }

    @Override
    public void postpone(TaskId id, Instant due) {
        workflow.postpone(id, due, Optional.empty());
    }

    /** Who did it, by which act of the audit log, and why. */
    record Passage(String act, Actor by, String note) {}

    private Optional<OfficialId> pass(InboxTask task, OfficialId to, Optional<OfficialId> absent, Passage passage) {
        Optional<OfficialId> before = task.assignee();
        if (!task.state().active() || before.equals(Optional.of(to))) {
            throw new TaskGone(task.id());
        }
        workflow.handOver(task.id(), before.map(OfficialId::toString), to.toString(), absent.map(OfficialId::toString));
        telling.tell(task, before, Optional.of(to), passage);
        return before;
    }

    private static String note(String text) {
        String note = text.strip();
        if (note.isEmpty()) {
            throw new NoteMissing();
        }
        return note;
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

    private Actor receiver(InboxTask task, OfficialId to) {
        return officials.holdersOf(task.post()).stream()
                .filter(each -> each.id().equals(to))
                .findFirst()
                .map(each -> new Actor(to, each.name(), new HashSet<>(officials.postsOf(to))))
                .orElseThrow(() -> new NotInPost(task.id(), to));
    }

    /** Rules about persons, such as four eyes, hold for whoever is to do it. */
    private void demandMayAct(InboxTask task, Actor who) {
        handlers.of(task).ifPresent(handler -> handler.demandMayAct(task.caseKey(), who));
    }
}
