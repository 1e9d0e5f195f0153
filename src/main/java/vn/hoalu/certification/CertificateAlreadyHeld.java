package vn.hoalu.certification;

import java.util.Map;
import java.util.Optional;
import vn.hoalu.base.BrokenRule;

class CertificateAlreadyHeld extends BrokenRule {

    CertificateAlreadyHeld(ApplicationId application, String printedNumber) {
        super(
                "The applicant of %s already holds %s of this programme".formatted(application, printedNumber),
                "certification.error.alreadyHeld",
                Map.of("certificate", printedNumber));
    }

    @Override
    public Optional<String> field() {
        return Optional.of("decision");
    }
}
