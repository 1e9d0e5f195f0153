package vn.hoalu.inbox;

import vn.hoalu.base.BrokenRule;

/** Nobody takes or gives a task without a word. */
class NoteMissing extends BrokenRule {
    NoteMissing() {
        super("A task changes hands with a note only", "inbox.error.noteMissing");
    }
}
