package vn.hoalu.certification;

import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.hoalu.access.AuditLog;
import vn.hoalu.casefile.CaseFiles;
import vn.hoalu.organization.OfficialId;

/** Accounts for an act in every place that must know of it: audit log, timeline, listeners. */
@Component
class Journal {

    private final AuditLog auditLog;
    private final CaseFiles caseFiles;
    private final ApplicationEventPublisher events;

    Journal(AuditLog auditLog, CaseFiles caseFiles, ApplicationEventPublisher events) {
        this.auditLog = auditLog;
        this.caseFiles = caseFiles;
        this.events = events;
    }

    void audit(OfficialId by, String act, Object subject) {
        auditLog.record(by, act, subject.toString());
    }

    /** @param word last part of the entry's message key */
    void timeline(ApplicationId application, String word, Map<String, String> arguments, Optional<OfficialId> by) {
        caseFiles.record(application.caseKey(), "certification.timeline." + word, arguments, by);
    }

    void publish(Record event) {
        events.publishEvent(event);
    }
}
