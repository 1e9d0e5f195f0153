package vn.hoalu.certification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Action;
import vn.hoalu.access.Actor;
import vn.hoalu.access.Permissions;
import vn.hoalu.organization.WorkingCalendar;

/** The province takes a certificate's validity away; its public page says so from then on. */
@Service
public class RevokingCertificate {

    private final Certificates certificates;
    private final Permissions permissions;
    private final Journal journal;
    private final Clock clock;

    RevokingCertificate(Certificates certificates, Permissions permissions, Journal journal, Clock clock) {
        this.certificates = certificates;
        this.permissions = permissions;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void revoke(CertificateId id, String reason, Actor asked) {
        Instant now = clock.instant();
        Certificate certificate = certificates.get(id);
        Actor actor = permissions.capacity(asked, Action.REVOKE_CERTIFICATE, certificate.unit());
        certificate.revoke(reason, actor.id(), LocalDate.ofInstant(now, WorkingCalendar.ZONE));
        certificates.flush();

        journal.audit(actor.stamp(), "certificate.revoked", id);
        journal.timeline(
                certificate.application(),
                "revoked",
                Map.of("certificate", certificate.printedNumber(), "reason", reason),
                actor.stamp());
        journal.publish(new CertificateRevoked(id, certificate.application(), certificate.unit(), now));
    }
}
