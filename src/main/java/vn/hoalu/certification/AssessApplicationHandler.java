package vn.hoalu.certification;

import static vn.hoalu.certification.CertificationVocabulary.TASK_ASSESS_APPLICATION;

import org.springframework.stereotype.Component;
import vn.hoalu.access.Action;
import vn.hoalu.access.Actor;
import vn.hoalu.inbox.Answers;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.Variables;

@Component
class AssessApplicationHandler extends CertificationTaskHandler {

    private final AssessingApplication assessing;

    AssessApplicationHandler(TaskRule rule, AssessingApplication assessing) {
        super(TASK_ASSESS_APPLICATION, Action.ASSESS_APPLICATION, rule);
        this.assessing = assessing;
    }

    @Override
    public Variables complete(CaseKey caseKey, Answers answers, Actor actor) {
        assessing.assess(ApplicationId.of(caseKey), Findings.of(answers), actor);
        return Variables.none();
    }
}
