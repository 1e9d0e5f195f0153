package vn.hoalu.certification;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.base.Languages;
import vn.hoalu.base.NoticeRequested;
import vn.hoalu.casefile.CaseFiles;
import vn.hoalu.workflow.CaseKey;

/** The last step of every path: the applicant is told how it ended, and the case file closes with that word. */
@Service
public class NotifyingApplicant {

    private final Applications applications;
    private final Certificates certificates;
    private final CaseFiles caseFiles;
    private final PublicAddress address;
    private final ApplicationEventPublisher events;

    NotifyingApplicant(
            Applications applications,
            Certificates certificates,
            CaseFiles caseFiles,
            PublicAddress address,
            ApplicationEventPublisher events) {
        this.applications = applications;
        this.certificates = certificates;
        this.caseFiles = caseFiles;
        this.address = address;
        this.events = events;
    }

    @Transactional
    public void ofOutcome(CaseKey caseKey) {
        Application application = applications.get(ApplicationId.of(caseKey));
        String outcome = application.status().outcomeWord();
        events.publishEvent(new NoticeRequested(
                application.number(),
                Optional.ofNullable(application.applicant().email()),
                Languages.of(application.applicant().language()),
                "certification.notice." + outcome,
                arguments(application)));
        caseFiles.close(caseKey, "certification.outcome." + outcome);
    }

    private Map<String, String> arguments(Application application) {
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put("name", application.applicant().name());
        arguments.put("number", application.number());
        arguments.put("programme", application.programme().name());
        application.reason().ifPresent(reason -> arguments.put("reason", reason));
        certificates.findByApplication(application.id().value()).ifPresent(certificate -> {
            arguments.put("certificate", certificate.printedNumber());
            arguments.put("address", address.of(certificate.token()));
        });
        return arguments;
    }
}
