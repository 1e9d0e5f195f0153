package vn.hoalu.escalation;

import vn.hoalu.base.BrokenRule;

/** The overdue task has ended meanwhile, and with it what was to be done about it. */
class NoSuchEscalation extends BrokenRule {

    NoSuchEscalation(EscalationId id) {
        super("Escalation " + id + " has ended; only an open one can be answered", "escalation.error.ended");
    }
}
