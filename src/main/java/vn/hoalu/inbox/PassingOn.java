package vn.hoalu.inbox;

import java.util.HashSet;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoalu.access.Actor;
import vn.hoalu.access.FourEyesViolation;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Officials;
import vn.hoalu.workflow.TaskGone;
import vn.hoalu.workflow.Workflow;

/** A task changes hands, and everybody concerned is told. Who may do that the caller has judged. */
@Component
class PassingOn {
    private final TaskHandlers handlers;
    private final Officials officials;
    private final Workflow workflow;
    private final TellingHandover telling;

    PassingOn(TaskHandlers handlers, Officials officials, Workflow workflow, TellingHandover telling) {
        this.handlers = handlers;
        this.officials = officials;
        this.workflow = workflow;
        this.telling = telling;
    }

    /** Who did it, by which act of the audit log, and why. */
    record Passage(String act, Actor by, String note) {}

    static String note(String text) {
        String note = text.strip();
        if (note.isEmpty()) {
            throw new NoteMissing();
        }
        return note;
    }

    Optional<OfficialId> pass(InboxTask task, OfficialId to, Optional<OfficialId> absent, Passage passage) {
        Optional<OfficialId> before = task.assignee();
        if (!task.state().active() || before.equals(Optional.of(to))) {
            throw new TaskGone(task.id());
        }
        workflow.handOver(task.id(), before.map(OfficialId::toString), to.toString(), absent.map(OfficialId::toString));
        telling.tell(task, before, Optional.of(to), passage);
        return before;
    }

    /** To somebody who may do it, or back to the group. */
    void send(InboxTask task, Optional<OfficialId> to, Passage passage) {
        to.ifPresentOrElse(
                receiver -> {
                    demandMayReceive(task, receiver);
                    pass(task, receiver, Optional.empty(), passage);
                },
                () -> release(task, passage));
    }

    private void release(InboxTask task, Passage passage) {
        OfficialId from = task.assignee().orElseThrow(() -> new TaskGone(task.id()));
        workflow.unclaim(task.id(), from.toString());
        telling.tell(task, Optional.of(from), Optional.empty(), passage);
    }

    /** @throws NotInPost where they do not hold the post that it waits for */
    void demandMayReceive(InboxTask task, OfficialId to) {
        Actor receiver = officials.holdersOf(task.post()).stream()
                .filter(each -> each.id().equals(to))
                .findFirst()
                .map(each -> new Actor(to, each.name(), new HashSet<>(officials.postsOf(to))))
                .orElseThrow(() -> new NotInPost(task.id(), to));
        try {
            demandMayAct(task, receiver);
        } catch (FourEyesViolation theirs) {
            throw FourEyesViolation.ofReceiver(to, theirs);
        }
    }

    /** Rules about persons, such as four eyes, hold for whoever is to do it. */
    void demandMayAct(InboxTask task, Actor who) {
        handlers.of(task).ifPresent(handler -> handler.demandMayAct(task.caseKey(), who));
    }
}
