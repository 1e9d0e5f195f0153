package vn.hoalu.inbox;

import vn.hoalu.base.BrokenRule;

class ViewNameMissing extends BrokenRule {
    ViewNameMissing() {
        super("A view is saved under a name of 1 to 80 characters", "inbox.view.nameMissing");
    }
}
