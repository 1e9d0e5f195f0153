package vn.hoalu.organization;

import java.util.Optional;
import java.util.Set;

/**
 * Which namings of deputies are asked for; what is empty does not limit.
 *
 * @param units  only covers of posts in these
 * @param search words of the absent official's or the deputy's name, with or without accents
 */
public record CoverQuery(
        Optional<OfficialId> absent, Optional<OfficialId> deputy, Optional<Set<UnitCode>> units, String search) {

    public static CoverQuery ofAbsent(OfficialId absent) {
        return new CoverQuery(Optional.of(absent), Optional.empty(), Optional.empty(), "");
    }

    public static CoverQuery ofDeputy(OfficialId deputy) {
        return new CoverQuery(Optional.empty(), Optional.of(deputy), Optional.empty(), "");
    }

    public static CoverQuery within(Optional<Set<UnitCode>> units, String search) {
        return new CoverQuery(Optional.empty(), Optional.empty(), units, search);
    }
}
