package vn.hoalu.inbox;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoalu.access.Actor;
import vn.hoalu.base.BrokenRule;
import vn.hoalu.base.CommandId;
import vn.hoalu.base.Rows;
import vn.hoalu.workflow.Contention;
import vn.hoalu.workflow.TaskId;

/** The front of the use cases; opens no transaction itself, so that a collision can be tried again in a new one. */
@Component
class ContendedInbox implements Inbox {
    private final Contention contention;
    private final ReadingInbox reading;
    private final CountingInbox counting;
    private final OfferingChoices choices;
    private final ClaimingTask claiming;
    private final ReturningTask returning;
    private final CompletingTask completing;

    ContendedInbox(
            Contention contention,
            ReadingInbox reading,
            CountingInbox counting,
            OfferingChoices choices,
            ClaimingTask claiming,
            ReturningTask returning,
            CompletingTask completing) {
        this.contention = contention;
        this.reading = reading;
        this.counting = counting;
        this.choices = choices;
        this.claiming = claiming;
        this.returning = returning;
        this.completing = completing;
    }

    @Override
    public Rows<InboxRow> page(InboxQuery query, Optional<String> cursor, Actor actor) {
        return reading.page(query, cursor, actor);
    }

    @Override
    public InboxCounts counts(Actor actor) {
        return counting.counts(actor);
    }

    @Override
    public InboxChoices filterChoices(Actor actor) {
        return choices.offeredTo(actor);
    }

    @Override
    public List<InboxRow> rows(Collection<TaskId> tasks, Actor actor) {
        return reading.rows(tasks, actor);
    }

    @Override
    public Optional<OpenTask> open(TaskId task, Actor actor) {
        return reading.open(task, actor).map(opened -> opened.withObstacle(obstacle(opened, actor)));
    }

    private Optional<BrokenRule> obstacle(OpenTask task, Actor actor) {
        try {
            if (task.workable()) {
                reading.demandMayAct(task.row().id(), actor);
            }
            return Optional.empty();
        } catch (BrokenRule broken) {
            return Optional.of(broken);
        }
    }

    @Override
    public void claim(CommandId command, TaskId task, Actor actor) {
        contention.resolve(() -> claiming.claim(command, task, actor));
    }

    @Override
    public void giveBack(CommandId command, TaskId task, Actor actor) {
        contention.resolve(() -> returning.giveBack(command, task, actor));
    }

    @Override
    public void complete(CommandId command, TaskId task, Map<String, Object> entered, Actor actor) {
        contention.resolve(() -> completing.complete(command, task, entered, actor));
    }
}
