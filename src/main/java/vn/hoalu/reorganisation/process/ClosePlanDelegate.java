package vn.hoalu.reorganisation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.hoalu.reorganisation.ClosingPlan;
import vn.hoalu.workflow.CaseKey;

@Component
class ClosePlanDelegate implements JavaDelegate {

    private final ClosingPlan closing;

    ClosePlanDelegate(ClosingPlan closing) {
        this.closing = closing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        closing.close(CaseKey.of(execution.getProcessBusinessKey()));
    }
}
