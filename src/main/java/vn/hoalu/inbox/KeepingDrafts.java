package vn.hoalu.inbox;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Actor;
import vn.hoalu.access.NotAllowed;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.ProcessKey;
import vn.hoalu.workflow.TaskGone;
import vn.hoalu.workflow.TaskId;

@Service
class KeepingDrafts implements Drafts {

    private final DraftRows rows;
    private final InboxTasks tasks;
    private final TaskHandlers handlers;

    KeepingDrafts(DraftRows rows, InboxTasks tasks, TaskHandlers handlers) {
        this.rows = rows;
        this.tasks = tasks;
        this.handlers = handlers;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Draft> find(DraftPlace place, Actor actor) {
        return rows.find(place, actor);
    }

    @Override
    @Transactional
    public Draft keep(DraftPlace place, Draft known, Draft now, Actor actor) {
        demandOpen(place, actor);
        return rows.findAlone(place, actor)
                .map(stored -> rows.update(place, onto(stored, known, now), actor))
                .or(() -> rows.insert(place, now, actor))
                .orElseGet(() -> overAnother(place, known, now, actor));
    }

    private static Draft onto(Draft stored, Draft known, Draft now) {
        return stored.version() == known.version()
                ? stored.with(now.fields(), now.aside())
                : new DraftMerge(known, now, stored).merged();
    }

    private Draft overAnother(DraftPlace place, Draft known, Draft now, Actor actor) {
        Draft stored = rows.findAlone(place, actor).orElseThrow();
        return rows.update(place, onto(stored, known, now), actor);
    }

    @Override
    @Transactional
    public void discard(DraftPlace place, Actor actor) {
        rows.delete(place, actor);
    }

    private void demandOpen(DraftPlace place, Actor actor) {
        switch (place) {
            case DraftPlace.OfTask(TaskId task) -> demandLive(task, actor);
            case DraftPlace.OfStart(ProcessKey process) -> demandOffered(process, actor);
            // Nothing but the person's own words; whether the case is open to them is asked when the note is written.
            case DraftPlace.OfNote(CaseKey caseKey) -> {}
        }
    }

    // Waits for whoever is completing it: a draft kept a moment too late would come back after the task is done.
    private void demandLive(TaskId task, Actor actor) {
        if (!tasks.demandShared(task, actor).state().active()) {
            throw new TaskGone(task);
        }
    }

    private void demandOffered(ProcessKey process, Actor actor) {
        handlers.starting(process)
                .filter(handler -> !handler.unitsFor(actor).isEmpty())
                .orElseThrow(() -> new NotAllowed(actor, "draft the start of", process.value()));
    }
}
