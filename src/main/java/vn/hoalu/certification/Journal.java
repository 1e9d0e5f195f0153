package vn.hoalu.certification;

import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.hoalu.access.AuditLog;
import vn.hoalu.access.Stamp;
import vn.hoalu.casefile.CaseFiles;

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

    void audit(Stamp by, String act, Object subject) {
        auditLog.record(by.by(), by.onBehalfOf(), act, subject.toString());
    }

    /** @param word last part of the entry's message key */
    void timeline(ApplicationId application, String word, Map<String, String> arguments, Stamp by) {
        caseFiles.record(application.caseKey(), "certification.timeline." + word, arguments, by);
    }

    /** What the system did. */
    void timeline(ApplicationId application, String word, Map<String, String> arguments) {
        caseFiles.record(application.caseKey(), "certification.timeline." + word, arguments, Optional.empty());
    }

    void publish(Record event) {
        events.publishEvent(event);
    }
}
