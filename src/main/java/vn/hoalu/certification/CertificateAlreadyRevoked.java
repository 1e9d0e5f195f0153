package vn.hoalu.certification;

import java.util.Map;
import vn.hoalu.base.BrokenRule;

class CertificateAlreadyRevoked extends BrokenRule {

    CertificateAlreadyRevoked(CertificateId certificate, String printedNumber) {
        super(
                "Certificate %s is revoked already".formatted(certificate),
                "certification.error.alreadyRevoked",
                Map.of("certificate", printedNumber));
    }
}
