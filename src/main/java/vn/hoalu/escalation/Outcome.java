package vn.hoalu.escalation;

/** How an escalation ended. */
enum Outcome {
    /** Done, or gone with its case, before or after somebody had to act. */
    TASK_ENDED,
    TAKEN,
    REASSIGNED,
    EXTENDED,
    EXPLAINED
}
