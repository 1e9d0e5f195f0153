package vn.hoalu.certification;

/** What the supervisor decided; the model's gateway reads it. */
public enum DecisionOutcome {
    APPROVED,
    RETURNED,
    REJECTED;

    ApplicationStatus next() {
        return ApplicationStatus.valueOf(name());
    }
}
