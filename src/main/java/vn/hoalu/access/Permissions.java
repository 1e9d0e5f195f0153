package vn.hoalu.access;

import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.UnitCode;

/** The one place that says who may do what where. Services ask it; screens show only what it allows. */
public interface Permissions {

    boolean may(Actor actor, Action action, UnitCode unit);

    /** Also where the actor may do it to what concerns themselves only, and {@code concerned} is the actor. */
    boolean may(Actor actor, Action action, UnitCode unit, OfficialId concerned);

    /** Whether the actor may do it at least to what concerns themselves. */
    boolean mayOwn(Actor actor, Action action);

    /** Where the actor may do it at all, for the condition of a query; what is the actor's own comes on top. */
    Reach reach(Actor actor, Action action);

    /**
     * The actor in the capacity in which they do it: in person where their own posts allow it, else as the deputy of
     * whom the post belongs to.
     *
     * @throws NotAllowed where neither does
     */
    Actor capacity(Actor actor, Action action, UnitCode unit);

    default void demand(Actor actor, Action action, UnitCode unit) {
        if (!may(actor, action, unit)) {
            throw new NotAllowed(actor, action.name(), unit.value());
        }
    }

    default void demand(Actor actor, Action action, UnitCode unit, OfficialId concerned) {
        if (!may(actor, action, unit, concerned)) {
            throw new NotAllowed(actor, action.name(), unit.value());
        }
    }

    /** For what belongs to no unit, such as the audit log: open to those who reach the whole province. */
    default void demandEverywhere(Actor actor, Action action) {
        if (!reach(actor, action).everywhere()) {
            throw new NotAllowed(actor, action.name(), "the province");
        }
    }
}
