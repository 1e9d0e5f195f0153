package vn.hoalu.casefile;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.hoalu.organization.OfficialName;

/**
 * A remark on a case as its readers see it.
 *
 * @param former      what it said before, where it was corrected
 * @param withdrawnAt its author takes it back: it is struck out and stays readable
 * @param correctable by the reader, now
 */
public record Note(
        UUID id,
        String text,
        Optional<String> former,
        Optional<OfficialName> by,
        Optional<OfficialName> onBehalfOf,
        Instant writtenAt,
        Optional<Instant> correctedAt,
        Optional<Instant> withdrawnAt,
        boolean own,
        boolean correctable) {

    /** Not its words: this may reach a log. */
    @Override
    public String toString() {
        return "Note[" + id + ']';
    }
}
