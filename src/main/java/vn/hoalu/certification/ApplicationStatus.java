package vn.hoalu.certification;

import java.util.EnumSet;
import java.util.Set;

/** What has become of an application. Where it waits is the engine's to say. */
enum ApplicationStatus {
    RECORDED,
    SUPPLEMENT_REQUESTED,
    SUPPLEMENTED,
    COMPLETE,
    ASSESSED,
    RETURNED,
    APPROVED,
    ISSUED("issued"),
    REJECTED("rejected"),
    NOT_ELIGIBLE("notEligible"),
    DUPLICATE("duplicate"),
    EXPIRED("expired"),
    WITHDRAWN("withdrawn");

    /** Nothing is decided yet: the applicant may still withdraw. */
    static final Set<ApplicationStatus> UNDECIDED = EnumSet.range(RECORDED, RETURNED);

    private final String word;

    ApplicationStatus() {
        this("");
    }

    ApplicationStatus(String word) {
        this.word = word;
    }

    boolean undecided() {
        return UNDECIDED.contains(this);
    }

    /** Last part of the message keys that say how the case ended. */
    String outcomeWord() {
        if (word.isEmpty()) {
            throw new IllegalStateException(this + " is not an end");
        }
        return word;
    }
}
