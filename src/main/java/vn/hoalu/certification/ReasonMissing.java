package vn.hoalu.certification;

import java.util.Optional;
import vn.hoalu.base.BrokenRule;

class ReasonMissing extends BrokenRule {

    private final String field;

    ReasonMissing(String field) {
        super("This act needs a reason in " + field, "certification.error.reason");
        this.field = field;
    }

    @Override
    public Optional<String> field() {
        return Optional.of(field);
    }
}
