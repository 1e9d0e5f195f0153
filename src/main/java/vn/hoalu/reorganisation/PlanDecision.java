package vn.hoalu.reorganisation;

/** The codes of the form's choice. */
enum PlanDecision {
    APPROVED,
    RETURNED,
    REJECTED
}
