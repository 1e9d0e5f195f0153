package vn.hoalu.escalation;

/** How an escalation ended. */
enum Outcome {
    /** Done, or gone with its case, before or after somebody had to act. */
    TASK_ENDED,
    /** Due later by somebody else's hand: it is not overdue any more. */
    DEADLINE_MOVED,
    TAKEN,
    REASSIGNED,
    EXTENDED,
    EXPLAINED
}
