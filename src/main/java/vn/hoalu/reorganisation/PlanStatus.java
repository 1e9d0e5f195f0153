package vn.hoalu.reorganisation;

/** What has become of a plan. Where it waits is the engine's to say. */
public enum PlanStatus {
    /** Being written, for the first time or after it was returned. */
    DRAFT,
    SUBMITTED,
    /** Waits for its date. */
    APPROVED,
    REJECTED,
    CARRIED_OUT,
    CANCELLED;

    /** Nothing has moved yet. */
    boolean isPending() {
        return switch (this) {
            case DRAFT, SUBMITTED, APPROVED -> true;
            case REJECTED, CARRIED_OUT, CANCELLED -> false;
        };
    }
}
