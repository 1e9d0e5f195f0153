package vn.hoalu.certification;

import java.util.Optional;
import vn.hoalu.base.BrokenRule;

class ConsentMissing extends BrokenRule {

    ConsentMissing() {
        super("An application was to be recorded without the applicant's consent", "certification.error.consent");
    }

    @Override
    public Optional<String> field() {
        return Optional.of("consent");
    }
}
