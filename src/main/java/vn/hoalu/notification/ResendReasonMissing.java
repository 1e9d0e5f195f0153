package vn.hoalu.notification;

import vn.hoalu.base.BrokenRule;

/** Whoever sends letters again says why it will help now. */
class ResendReasonMissing extends BrokenRule {

    ResendReasonMissing() {
        super("Letters are sent again with a reason only", "notification.error.resendReasonMissing");
    }
}
