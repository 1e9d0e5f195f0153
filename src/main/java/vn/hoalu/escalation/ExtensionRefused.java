package vn.hoalu.escalation;

import java.util.Map;
import java.util.Optional;
import vn.hoalu.base.BrokenRule;
import vn.hoalu.workflow.TaskId;

/** A deadline is extended once, by at most half of what it was. */
class ExtensionRefused extends BrokenRule {

    private final String field;

    private ExtensionRefused(String logMessage, String reason, Map<String, Object> arguments, String field) {
        super(logMessage, "escalation.error." + reason, arguments);
        this.field = field;
    }

    static ExtensionRefused again(TaskId task) {
        return new ExtensionRefused(
                "The deadline of task %s was extended before".formatted(task), "extendedBefore", Map.of(), "action");
    }

    static ExtensionRefused tooLong(TaskId task, int most) {
        return new ExtensionRefused(
                "Task %s can be extended by at most %d working days".formatted(task, most),
                "tooLong",
                Map.of("most", most),
                "days");
    }

    @Override
    public Optional<String> field() {
        return Optional.of(field);
    }
}
