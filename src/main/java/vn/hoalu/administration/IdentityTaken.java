package vn.hoalu.administration;

import java.util.Map;
import java.util.Optional;
import vn.hoalu.base.BrokenRule;
import vn.hoalu.organization.OfficialName;

/** The identity number is somebody's already; whose, is told to those who may see that person. */
public class IdentityTaken extends BrokenRule {

    IdentityTaken(Optional<OfficialName> seen) {
        super(
                "The identity number is taken by "
                        + seen.map(each -> each.id().toString()).orElse("somebody unseen"),
                seen.isPresent() ? "administration.error.identityTaken" : "administration.error.identityTakenElsewhere",
                seen.<Map<String, Object>>map(each -> Map.of("name", each.name()))
                        .orElse(Map.of()));
    }

    @Override
    public Optional<String> field() {
        return Optional.of("identity");
    }
}
