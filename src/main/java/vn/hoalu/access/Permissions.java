package vn.hoalu.access;

import vn.hoalu.organization.UnitCode;

/** The one place that says who may do what where. */
public interface Permissions {

    /** Whether the actor may read the cases of a unit: own unit, or a province post whose duty covers all units. */
    boolean mayReadCases(Actor actor, UnitCode unit);

    default void demandReadCases(Actor actor, UnitCode unit) {
        if (!mayReadCases(actor, unit)) {
            throw new NotAllowed(actor, "read cases of", unit.value());
        }
    }
}
