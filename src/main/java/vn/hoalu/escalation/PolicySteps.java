package vn.hoalu.escalation;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoalu.base.Term;
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

    private PolicyStep said(Step step) {
        if (models.hasOwnDeadline(step.definitionId(), step.element())) {
            return said(step, PolicyStep.Source.MODEL, Optional.empty());
        }
        if (policy.timeless(step.process(), step.definitionId(), step.element())) {
            return said(step, PolicyStep.Source.TIMELESS, Optional.empty());
        }
        return policy.row(step.process(), step.element())
                .map(rule -> said(step, PolicyStep.Source.ROW, Optional.of(rule.term())))
                .orElseGet(() -> said(step, PolicyStep.Source.FALLBACK, Optional.of(DeadlineRule.FALLBACK.term())));
    }

    private PolicyStep said(Step step, PolicyStep.Source source, Optional<Term> term) {
        return new PolicyStep(
                step,
                models.name(step.definitionId(), step.process().value()),
                models.name(step.definitionId(), step.element()),
                source,
                term);
    }
}
