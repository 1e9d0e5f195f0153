package vn.hoalu.organization;

import vn.hoalu.base.BrokenRule;

/** There is no such naming of a deputy, or none for this official. */
public class NoSuchCover extends BrokenRule {

    public NoSuchCover(CoverId id) {
        super("There is no cover " + id, "organization.error.noSuchCover");
    }
}
