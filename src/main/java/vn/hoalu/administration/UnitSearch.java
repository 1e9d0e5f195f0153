package vn.hoalu.administration;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import vn.hoalu.access.Reach;
import vn.hoalu.base.SearchText;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.UnitName;
import vn.hoalu.organization.Units;

/** Units within a reach by beginning of the code or words of the name; the upper tiers first. */
record UnitSearch(Units units, Reach reach) {

    List<UnitName> matching(String search, int limit) {
        Collection<UnitCode> reached = reach.everywhere() ? units.below(Units.PROVINCE) : reach.units();
        String sought = SearchText.fold(search);
        return units.names(reached).values().stream()
                .filter(unit -> matches(unit, sought))
                .sorted(Comparator.comparing(UnitName::kind)
                        .thenComparing(unit -> SearchText.fold(unit.name()))
                        .thenComparing(unit -> unit.code().value()))
                .limit(limit)
                .toList();
    }

    private static boolean matches(UnitName unit, String sought) {
        return sought.isEmpty()
                || SearchText.fold(unit.code().value()).startsWith(sought)
                || (" " + SearchText.fold(unit.name())).contains(" " + sought);
    }
}
