package vn.hoalu.inbox;

import java.util.Optional;
import vn.hoalu.base.BrokenRule;
import vn.hoalu.workflow.TaskId;

/**
 * What became of one task of several.
 *
 * @param refusal why nothing was done
 * @param undo    what takes it back, where the act has such a thing
 */
public record BulkResult(TaskId task, Optional<BrokenRule> refusal, Optional<BulkAct> undo) {

    static BulkResult done(TaskId task, Optional<BulkAct> undo) {
        return new BulkResult(task, Optional.empty(), undo);
    }

    static BulkResult refused(TaskId task, BrokenRule rule) {
        return new BulkResult(task, Optional.of(rule), Optional.empty());
    }

    public boolean done() {
        return refusal.isEmpty();
    }
}
