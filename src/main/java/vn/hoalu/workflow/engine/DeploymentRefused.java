package vn.hoalu.workflow.engine;

import java.util.List;
import java.util.stream.Collectors;
import vn.hoalu.workflow.DeploymentCheck.Violation;

/** Models or forms break our rules; nothing of the deployment reached the engine. */
class DeploymentRefused extends RuntimeException {

    private final transient List<Violation> violations;

    DeploymentRefused(List<Violation> violations) {
        super(violations.stream()
                .map(DeploymentRefused::line)
                .collect(Collectors.joining(
                        "\n  ", "Nothing was deployed, %d rules are broken:\n  ".formatted(violations.size()), "")));
        this.violations = List.copyOf(violations);
    }

    List<Violation> violations() {
        return violations;
    }

    private static String line(Violation violation) {
        return "%s: %s: %s: %s"
                .formatted(violation.resource(), violation.element(), violation.rule(), violation.detail());
    }
}
