package vn.hoalu.reorganisation;

import org.springframework.stereotype.Component;
import vn.hoalu.access.Actor;
import vn.hoalu.inbox.Answers;
import vn.hoalu.inbox.TaskHandler;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.ProcessKey;
import vn.hoalu.workflow.Variables;

@Component
class PreparePlanHandler implements TaskHandler {

    private final SubmittingPlan submitting;

    PreparePlanHandler(SubmittingPlan submitting) {
        this.submitting = submitting;
    }

    @Override
    public ProcessKey process() {
        return ReorganisationVocabulary.PROCESS;
    }

    @Override
    public String element() {
        return ReorganisationVocabulary.TASK_PREPARE_PLAN;
    }

    @Override
    public void demandMayAct(CaseKey caseKey, Actor actor) {
        submitting.demandMayAct(actor);
    }

    @Override
    public Variables complete(CaseKey caseKey, Answers answers, Actor actor) {
        return ReorganisationVocabulary.effective(
                submitting.submit(PlanId.of(caseKey), actor).date());
    }
}
