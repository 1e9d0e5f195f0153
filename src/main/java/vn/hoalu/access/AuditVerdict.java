package vn.hoalu.access;

import java.util.Optional;

/**
 * What a verification of the audit log found.
 *
 * @param entries     how many were read, up to the first that is broken
 * @param firstBroken empty where the chain is whole
 * @param end         the chain's end in the form that can be noted elsewhere and given to a later verification
 */
public record AuditVerdict(long entries, Optional<Broken> firstBroken, String end) {

    /** @param id of the entry at which it shows, 0 where there is none */
    public record Broken(long id, long position, Kind kind) {}

    /** The word is part of a message key. */
    public enum Kind {
        CHANGED("changed"),
        MISSING("missing"),
        INSERTED("inserted"),
        REORDERED("reordered"),
        CUT_OFF("cutOff"),
        /** The row that keeps the chain's end does not say what the last entry says. */
        HEAD_CHANGED("headChanged"),
        /** The chain does not hold what somebody noted of it. */
        NOT_AS_NOTED("notAsNoted");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    public boolean whole() {
        return firstBroken.isEmpty();
    }
}
