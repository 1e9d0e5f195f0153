package vn.hoalu.access;

import vn.hoalu.organization.UnitCode;

/** Attempts one action, by the running service that does it, on something that lies in a unit. */
@FunctionalInterface
public interface Probe {

    /** @throws NotAllowed where the service refuses; nothing else may be thrown, and nothing stays changed */
    void attempt(Actor actor, UnitCode where);
}
