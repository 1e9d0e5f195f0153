package vn.hoalu.certification.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.hoalu.certification.ClosingApplication;
import vn.hoalu.workflow.CaseKey;

@Component
class CloseApplicationDelegate implements JavaDelegate {

    private final ClosingApplication closing;

    CloseApplicationDelegate(ClosingApplication closing) {
        this.closing = closing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        closing.expire(CaseKey.of(execution.getProcessBusinessKey()));
    }
}
