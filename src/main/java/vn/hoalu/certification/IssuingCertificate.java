package vn.hoalu.certification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Stamp;
import vn.hoalu.organization.WorkingCalendar;
import vn.hoalu.workflow.CaseKey;

/** Turns an approved application into a certificate: number, token and paper in the deciding transaction, or nothing. */
@Service
public class IssuingCertificate {

    private final Applications applications;
    private final Certificates certificates;
    private final Programmes programmes;
    private final CertificateNumbers numbers;
    private final Documents documents;
    private final Journal journal;
    private final Clock clock;

    IssuingCertificate(
            Applications applications,
            Certificates certificates,
            Programmes programmes,
            CertificateNumbers numbers,
            Documents documents,
            Journal journal,
            Clock clock) {
        this.applications = applications;
        this.certificates = certificates;
        this.programmes = programmes;
        this.numbers = numbers;
        this.documents = documents;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void issue(CaseKey caseKey) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, WorkingCalendar.ZONE);
        Application application = applications.get(ApplicationId.of(caseKey));
        Stamp approver = application.issue().stamp();
        retirePrevious(application, today);

        // The last thing that can be refused by a rule: from here the series is locked for the unit.
        CertificateNumber number = numbers.next(application.unit(), today.getYear());
        LocalDate until = programmes.get(application.programme()).validUntil(today);
        Certificate certificate =
                certificates.saveAndFlush(new Certificate(application, number, Token.fresh(), today, until));
        documents.print(certificate, application, approver.by());

        journal.audit(approver, "certificate.issued", certificate.id());
        journal.timeline(application.id(), "issued", Map.of("certificate", number.printed()), approver);
        journal.publish(new CertificateIssued(
                certificate.id(), application.id(), application.unit(), application.programme(), now));
    }

    private void retirePrevious(Application application, LocalDate today) {
        certificates
                .findByIdentityHashAndProgrammeAndCurrentTrue(
                        application.applicant().identityHash(), application.programme())
                .ifPresent(previous -> {
                    if (previous.state(today) == PublicCertificate.State.VALID) {
                        throw new CertificateAlreadyHeld(application.id(), previous.printedNumber());
                    }
                    previous.supersede();
                    certificates.flush();
                });
    }
}
