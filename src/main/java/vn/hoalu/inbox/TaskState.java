package vn.hoalu.inbox;

/** Where a task stands in the inbox. */
public enum TaskState {
    /** Waits for anyone of its group. */
    OPEN,
    /** An official holds it. */
    CLAIMED,
    DONE,
    /** Ended without anyone finishing it: withdrawn, timed out. */
    CANCELLED;

    public boolean active() {
        return this == OPEN || this == CLAIMED;
    }
}
