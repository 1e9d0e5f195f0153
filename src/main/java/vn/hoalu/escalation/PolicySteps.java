package vn.hoalu.escalation;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoalu.workflow.Models;
import vn.hoalu.workflow.Models.Step;

/** Lays the steps of the newest models beside the policy. */
@Component
class PolicySteps {

    private final Models models;
    private final DeadlinePolicy policy;

    PolicySteps(Models models, DeadlinePolicy policy) {
        this.models = models;
        this.policy = policy;
    }

    List<PolicyStep> all() {
        return models.steps().stream().map(this::said).toList();
    }

    /** Those whose tasks get the fallback for want of a row. */
    List<Step> ruleless() {
        return models.steps().stream()
                .filter(step -> source(step) == PolicyStep.Source.FALLBACK)
                .toList();
    }

    PolicyStep said(Step step) {
        PolicyStep.Source source = source(step);
        return new PolicyStep(
                models.name(step.definitionId(), step.process().value()),
                models.name(step.definitionId(), step.element()),
                source,
                switch (source) {
                    case FALLBACK -> Optional.of(DeadlineRule.FALLBACK.term());
                    case ROW -> policy.row(step.process(), step.element()).map(DeadlineRule::term);
                    case MODEL, TIMELESS -> Optional.empty();
                });
    }

    private PolicyStep.Source source(Step step) {
        if (models.hasOwnDeadline(step.definitionId(), step.element())) {
            return PolicyStep.Source.MODEL;
        }
        if (policy.timeless(step.process(), step.definitionId(), step.element())) {
            return PolicyStep.Source.TIMELESS;
        }
        return policy.row(step.process(), step.element()).isPresent()
                ? PolicyStep.Source.ROW
                : PolicyStep.Source.FALLBACK;
    }
}
