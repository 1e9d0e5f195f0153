package vn.hoalu.certification;

import java.util.Optional;
import vn.hoalu.base.BrokenRule;

class AssessmentNotPassed extends BrokenRule {

    AssessmentNotPassed(ApplicationId application) {
        super(
                "The last assessment of application %s is a FAIL; only a PASS can be approved".formatted(application),
                "certification.error.notPassed");
    }

    @Override
    public Optional<String> field() {
        return Optional.of("decision");
    }
}
