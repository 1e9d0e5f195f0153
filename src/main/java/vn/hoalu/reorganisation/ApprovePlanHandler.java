package vn.hoalu.reorganisation;

import org.springframework.stereotype.Component;
import vn.hoalu.access.Actor;
import vn.hoalu.inbox.Answers;
import vn.hoalu.inbox.TaskHandler;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.ProcessKey;
import vn.hoalu.workflow.Variables;

@Component
class ApprovePlanHandler implements TaskHandler {

    private final DecidingPlan deciding;

    ApprovePlanHandler(DecidingPlan deciding) {
        this.deciding = deciding;
    }

    @Override
    public ProcessKey process() {
        return ReorganisationVocabulary.PROCESS;
    }

    @Override
    public String element() {
        return ReorganisationVocabulary.TASK_APPROVE_PLAN;
    }

    @Override
    public void demandMayAct(CaseKey caseKey, Actor actor) {
        deciding.demandMayAct(PlanId.of(caseKey), actor);
    }

    @Override
    public Variables complete(CaseKey caseKey, Answers answers, Actor actor) {
        PlanDecision decision = answers.choice("decision", PlanDecision.class);
        deciding.decide(PlanId.of(caseKey), decision, answers.text("reason"), actor);
        return Variables.none().with(ReorganisationVocabulary.DECISION, decision);
    }
}
