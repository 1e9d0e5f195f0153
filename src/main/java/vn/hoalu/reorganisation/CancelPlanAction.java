package vn.hoalu.reorganisation;

import org.springframework.stereotype.Component;
import vn.hoalu.access.Actor;
import vn.hoalu.casefile.CaseAction;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.ProcessKey;

@Component
class CancelPlanAction implements CaseAction {

    private final CancellingPlan cancelling;

    CancelPlanAction(CancellingPlan cancelling) {
        this.cancelling = cancelling;
    }

    @Override
    public ProcessKey process() {
        return ReorganisationVocabulary.PROCESS;
    }

    @Override
    public String messageKey() {
        return "reorganisation.action.cancel";
    }

    @Override
    public boolean offeredTo(CaseKey caseKey, Actor actor) {
        return cancelling.offeredTo(PlanId.of(caseKey), actor);
    }

    @Override
    public void perform(CaseKey caseKey, String reason, Actor actor) {
        cancelling.cancel(PlanId.of(caseKey), reason, actor);
    }
}
