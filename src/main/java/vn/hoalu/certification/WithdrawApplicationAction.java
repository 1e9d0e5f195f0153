package vn.hoalu.certification;

import org.springframework.stereotype.Component;
import vn.hoalu.access.Actor;
import vn.hoalu.casefile.CaseAction;
import vn.hoalu.workflow.CaseKey;
import vn.hoalu.workflow.ProcessKey;

@Component
class WithdrawApplicationAction implements CaseAction {

    private final WithdrawingApplication withdrawing;

    WithdrawApplicationAction(WithdrawingApplication withdrawing) {
        this.withdrawing = withdrawing;
    }

    @Override
    public ProcessKey process() {
        return CertificationVocabulary.PROCESS;
    }

    @Override
    public String messageKey() {
        return "certification.action.withdraw";
    }

    @Override
    public boolean offeredTo(CaseKey caseKey, Actor actor) {
        return withdrawing.offeredTo(ApplicationId.of(caseKey), actor);
    }

    @Override
    public void perform(CaseKey caseKey, String reason, Actor actor) {
        withdrawing.withdraw(ApplicationId.of(caseKey), reason, actor);
    }
}
