package vn.hoalu.workflow.engine.policy;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * The only names of ours a model may use.
 *
 * @param delegates names that stand in {@code camunda:delegateExpression}, e.g. {@code issueCertificateDelegate}
 * @param calls     methods that expressions may call, with their bean, e.g. {@code workingDays.after}
 */
public record KnownNames(Set<String> delegates, Set<String> calls) {

    public KnownNames {
        delegates = Set.copyOf(delegates);
        calls = Set.copyOf(calls);
    }

    /** Whether the name is one of our beans, which no expression may read as if it were a variable. */
    boolean isBean(String name) {
        return delegates.contains(name) || beans().contains(name);
    }

    private Set<String> beans() {
        return calls.stream().map(call -> call.substring(0, call.indexOf('.'))).collect(Collectors.toSet());
    }
}
