package vn.hoalu.access;

import java.util.Map;
import java.util.Optional;
import vn.hoalu.base.BrokenRule;
import vn.hoalu.organization.OfficialId;

/** The account of who is to be the deputy is closed. */
public class DeputyNotActive extends BrokenRule {

    DeputyNotActive(OfficialId deputy) {
        super("The account of %s is closed".formatted(deputy), "access.error.deputyNotActive", Map.of());
    }

    @Override
    public Optional<String> field() {
        return Optional.of("deputy");
    }
}
