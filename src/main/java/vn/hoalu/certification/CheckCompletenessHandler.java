package vn.hoalu.certification;

import static vn.hoalu.certification.CertificationVocabulary.COMPLETENESS;
import static vn.hoalu.certification.CertificationVocabulary.TASK_CHECK_COMPLETENESS;

import org.springframework.stereotype.Component;
import vn.hoalu.access.Action;
import vn.hoalu.access.Actor;
import vn.hoalu.inbox.Answers;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.Variables;

@Component
class CheckCompletenessHandler extends CertificationTaskHandler {

    private final CheckingCompleteness checking;

    CheckCompletenessHandler(TaskRule rule, CheckingCompleteness checking) {
        super(TASK_CHECK_COMPLETENESS, Action.CHECK_APPLICATION, rule);
        this.checking = checking;
    }

    @Override
    public Variables complete(CaseKey caseKey, Answers answers, Actor actor) {
        Completeness completeness = answers.choice("completeness", Completeness.class);
        checking.check(ApplicationId.of(caseKey), completeness, answers.text("note"), actor);
        return Variables.none().with(COMPLETENESS, completeness);
    }
}
