package vn.hoalu.certification;

import static vn.hoalu.certification.CertificationVocabulary.TASK_SUPPLEMENT_APPLICATION;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.hoalu.access.Action;
import vn.hoalu.access.Actor;
import vn.hoalu.inbox.Answers;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.Variables;

@Component
class SupplementApplicationHandler extends CertificationTaskHandler {

    private final SupplementingApplication supplementing;
    private final Applications applications;

    SupplementApplicationHandler(TaskRule rule, SupplementingApplication supplementing, Applications applications) {
        super(TASK_SUPPLEMENT_APPLICATION, Action.CHECK_APPLICATION, rule);
        this.supplementing = supplementing;
        this.applications = applications;
    }

    /** The papers seen so far stay ticked; the officer adds the new ones. */
    @Override
    public Map<String, Object> prefill(CaseKey caseKey) {
        return Map.of("presented", applications.get(ApplicationId.of(caseKey)).presented());
    }

    @Override
    public Variables complete(CaseKey caseKey, Answers answers, Actor actor) {
        supplementing.supplement(
                ApplicationId.of(caseKey), answers.choices("presented"), answers.required("note"), actor);
        return Variables.none();
    }
}
