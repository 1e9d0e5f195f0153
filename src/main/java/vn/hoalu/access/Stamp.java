package vn.hoalu.access;

import java.util.Optional;
import vn.hoalu.organization.OfficialId;

/** Who did something, and whose deputy they were in it: "A for B". */
public record Stamp(OfficialId by, Optional<OfficialId> onBehalfOf) {

    public static Stamp of(OfficialId by) {
        return new Stamp(by, Optional.empty());
    }
}
