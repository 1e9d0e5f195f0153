package vn.hoalu.casefile;

import java.time.Instant;
import java.util.Optional;
import vn.hoalu.organization.OfficialName;

/**
 * A document of a case, as its file lists it.
 *
 * @param sha256 of the content, in hex
 * @param state  a stable word, with a sentence under {@code stateKey}
 * @param erased whether the content is gone for good
 */
public record PaperOfCase(
        String id,
        String name,
        String mediaType,
        long size,
        String sha256,
        String state,
        String stateKey,
        Instant at,
        Optional<OfficialName> by,
        Optional<OfficialName> onBehalfOf,
        Optional<Withdrawal> withdrawal,
        boolean erased) {

    public record Withdrawal(Instant at, Optional<OfficialName> by, Optional<OfficialName> onBehalfOf, String reason) {}
}
