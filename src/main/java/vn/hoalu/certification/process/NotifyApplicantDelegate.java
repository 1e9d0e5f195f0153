package vn.hoalu.certification.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.hoalu.certification.NotifyingApplicant;
import vn.hoalu.workflow.CaseKey;

@Component
class NotifyApplicantDelegate implements JavaDelegate {

    private final NotifyingApplicant notifying;

    NotifyApplicantDelegate(NotifyingApplicant notifying) {
        this.notifying = notifying;
    }

    @Override
    public void execute(DelegateExecution execution) {
        notifying.ofOutcome(CaseKey.of(execution.getProcessBusinessKey()));
    }
}
