package vn.hoalu.escalation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.hoalu.workflow.Decisions;
import vn.hoalu.workflow.Models;
import vn.hoalu.workflow.ProcessKey;

/** The rule of a step, by the decision table that designers edit. */
@Component
class DeadlinePolicy {

    static final String DECISION = "DeadlinePolicy";

    /** A step, or its whole process, that may take as long as it likes says so in the model. */
    private static final String PROPERTY = "deadline";

    private static final Logger LOG = LoggerFactory.getLogger(DeadlinePolicy.class);

    private final Decisions decisions;
    private final Models models;
    private final Set<Step> reported = ConcurrentHashMap.newKeySet();

    DeadlinePolicy(Decisions decisions, Models models) {
        this.decisions = decisions;
        this.models = models;
    }

    private record Step(ProcessKey process, String element) {}

    /** Empty where the model says that there is no deadline; the fallback where the policy has no row. */
    Optional<DeadlineRule> of(ProcessKey process, String definitionId, String element) {
        return timeless(process, definitionId, element)
                ? Optional.empty()
                : Optional.of(row(process, element).orElseGet(() -> fallback(new Step(process, element))));
    }

    /** What the policy itself says about a step. */
    Optional<DeadlineRule> row(ProcessKey process, String element) {
        return decisions
                .answer(DECISION, Map.of("process", process.value(), "step", element))
                .map(DeadlineRule::of);
    }

    boolean timeless(ProcessKey process, String definitionId, String element) {
        return none(definitionId, element) || none(definitionId, process.value());
    }

    private boolean none(String definitionId, String element) {
        return models.property(definitionId, element, PROPERTY)
                .filter("none"::equals)
                .isPresent();
    }

    private DeadlineRule fallback(Step step) {
        if (reported.add(step)) {
            LOG.warn(
                    "{} has no row for {} of {}: {} hold",
                    DECISION,
                    step.element(),
                    step.process(),
                    DeadlineRule.FALLBACK.term());
        }
        return DeadlineRule.FALLBACK;
    }
}
