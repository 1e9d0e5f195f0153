package vn.hoalu.access;

import vn.hoalu.base.BrokenRule;
import vn.hoalu.organization.OfficialId;

/** The posts demand a second factor, so it can be replaced and not removed. */
public class FactorDemanded extends BrokenRule {

    FactorDemanded(OfficialId official) {
        super("The posts of %s demand a second factor".formatted(official), "access.factor.demanded");
    }
}
