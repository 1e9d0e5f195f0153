package vn.hoalu.escalation;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.hoalu.access.Actor;
import vn.hoalu.inbox.Inbox;
import vn.hoalu.inbox.OpenTask;
import vn.hoalu.inbox.Sight;
import vn.hoalu.inbox.Sights;
import vn.hoalu.organization.Units;
import vn.hoalu.workflow.TaskId;

/**
 * Answers why a task is here, why it cannot be done by who looks at it, and what happens where nobody does it. Called
 * outside a transaction: an obstacle that is found must not spoil the rest.
 */
@Service
public class ExplainingTask {

    private final Inbox inbox;
    private final Sights sights;
    private final Units units;
    private final LadderAhead ahead;

    ExplainingTask(Inbox inbox, Sights sights, Units units, LadderAhead ahead) {
        this.inbox = inbox;
        this.sights = sights;
        this.units = units;
        this.ahead = ahead;
    }

    /** Empty where the actor does not see the task. */
    public Optional<Why> why(TaskId id, Actor actor) {
        return sights.of(id, actor).map(sight -> why(id, sight, actor));
    }

    private Why why(TaskId id, Sight sight, Actor actor) {
        Optional<LadderAhead.Steps> steps = ahead.of(id);
        return new Why(
                sight,
                units.find(sight.post().unit()),
                inbox.open(id, actor).flatMap(OpenTask::obstacle),
                steps.flatMap(LadderAhead.Steps::standing),
                steps.map(LadderAhead.Steps::next).orElse(List.of()));
    }
}
