package vn.hoalu.certification;

import static vn.hoalu.certification.CertificationVocabulary.DECISION;
import static vn.hoalu.certification.CertificationVocabulary.TASK_REVIEW_APPLICATION;

import org.springframework.stereotype.Component;
import vn.hoalu.access.Action;
import vn.hoalu.access.Actor;
import vn.hoalu.inbox.Answers;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.Variables;

@Component
class ReviewApplicationHandler extends CertificationTaskHandler {

    private final DecidingApplication deciding;

    ReviewApplicationHandler(TaskRule rule, DecidingApplication deciding) {
        super(TASK_REVIEW_APPLICATION, Action.DECIDE_APPLICATION, rule);
        this.deciding = deciding;
    }

    @Override
    public Variables complete(CaseKey caseKey, Answers answers, Actor actor) {
        DecisionOutcome outcome = answers.choice("decision", DecisionOutcome.class);
        deciding.decide(ApplicationId.of(caseKey), outcome, answers.text("reason"), actor);
        return Variables.none().with(DECISION, outcome);
    }
}
