package vn.hoalu.certification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.organization.Units;
import vn.hoalu.organization.WorkingCalendar;

/** What anyone may ask of the issued certificates. */
@Service
class CertificateRegister implements VerifyingCertificate {

    private final Certificates certificates;
    private final Applications applications;
    private final Units units;
    private final Clock clock;

    CertificateRegister(Certificates certificates, Applications applications, Units units, Clock clock) {
        this.certificates = certificates;
        this.applications = applications;
        this.units = units;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PublicCertificate> find(String token) {
        if (!Token.wellFormed(token)) {
            return Optional.empty();
        }
        return certificates.findByToken(token).map(this::published);
    }

    private PublicCertificate published(Certificate certificate) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        return new PublicCertificate(
                applications.get(certificate.application()).applicant().name(),
                certificate.programme(),
                certificate.printedNumber(),
                units.find(certificate.unit()).orElseThrow(),
                certificate.issuedOn(),
                certificate.validUntil(),
                certificate.revokedOn(),
                certificate.state(today));
    }
}
