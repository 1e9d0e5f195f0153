package vn.hoalu.certification.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.hoalu.certification.IssuingCertificate;
import vn.hoalu.workflow.CaseKey;

@Component
class IssueCertificateDelegate implements JavaDelegate {

    private final IssuingCertificate issuing;

    IssueCertificateDelegate(IssuingCertificate issuing) {
        this.issuing = issuing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        issuing.issue(CaseKey.of(execution.getProcessBusinessKey()));
    }
}
