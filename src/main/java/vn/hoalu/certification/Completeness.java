package vn.hoalu.certification;

/** What the completeness check found; the model's gateway reads it. */
enum Completeness {
    COMPLETE(ApplicationStatus.COMPLETE),
    SUPPLEMENT(ApplicationStatus.SUPPLEMENT_REQUESTED),
    NOT_ELIGIBLE(ApplicationStatus.NOT_ELIGIBLE),
    DUPLICATE(ApplicationStatus.DUPLICATE);

    private final ApplicationStatus next;

    Completeness(ApplicationStatus next) {
        this.next = next;
    }

    ApplicationStatus next() {
        return next;
    }
}
