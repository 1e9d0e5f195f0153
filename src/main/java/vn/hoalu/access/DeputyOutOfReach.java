package vn.hoalu.access;

import java.util.Map;
import java.util.Optional;
import vn.hoalu.base.BrokenRule;
import vn.hoalu.organization.OfficialId;

/** Who is to be the deputy is nobody this official may know of: a cover would open files to a stranger. */
public class DeputyOutOfReach extends BrokenRule {

    DeputyOutOfReach(Actor actor, OfficialId deputy) {
        super(
                "%s may not name %s as a deputy".formatted(actor.id(), deputy),
                "access.error.deputyOutOfReach",
                Map.of());
    }

    @Override
    public Optional<String> field() {
        return Optional.of("deputy");
    }
}
