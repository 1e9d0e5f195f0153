package vn.hoalu.administration;

import java.util.Map;
import vn.hoalu.base.BrokenRule;
import vn.hoalu.organization.UnitName;

/** A unit does not close over people who hold posts in it, open work, or units below it. */
public class UnitOccupied extends BrokenRule {

    /** @param what named for the reader, who may see it; the log only counts */
    UnitOccupied(UnitName unit, long count, String what) {
        super(
                "Unit %s still has %d things that live on it".formatted(unit.code(), count),
                "administration.error.unitOccupied",
                Map.of("unit", unit.name(), "count", count, "what", what));
    }
}
