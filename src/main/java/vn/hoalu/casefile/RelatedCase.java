package vn.hoalu.casefile;

import java.util.Optional;
import java.util.UUID;

/**
 * A case that belongs with another, as a reader of both sees it.
 *
 * @param link   of the one that officials made
 */
public record RelatedCase(CaseLine line, Relation relation, Optional<Link> link) {

    /** The strongest first: a case is told of once. */
    public enum Relation {
        LINKED,
        SAME_PERSON,
        SAME_SUBJECT
    }

    public record Link(UUID id, String reason) {

        /** Not its words: this may reach a log. */
        @Override
        public String toString() {
            return "Link[" + id + ']';
        }
    }
}
