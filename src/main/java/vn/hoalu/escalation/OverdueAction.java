package vn.hoalu.escalation;

/** What somebody on a rung does about an overdue task; the answers of the form. */
enum OverdueAction {
    TAKE(Outcome.TAKEN),
    REASSIGN(Outcome.REASSIGNED),
    EXTEND(Outcome.EXTENDED),
    EXPLAIN(Outcome.EXPLAINED);

    private final Outcome outcome;

    OverdueAction(Outcome outcome) {
        this.outcome = outcome;
    }

    Outcome outcome() {
        return outcome;
    }
}
