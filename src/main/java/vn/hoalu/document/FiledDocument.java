package vn.hoalu.document;

import java.time.Instant;
import java.util.Optional;
import vn.hoalu.document.content.DocumentType;
import vn.hoalu.organization.OfficialName;

/**
 * A document as its case shows it.
 *
 * @param sha256     of the content, in hex
 * @param onBehalfOf whose deputy {@code by} was
 * @param withdrawal empty where it is not withdrawn
 * @param erased     whether the content is gone for good
 */
public record FiledDocument(
        DocumentId id,
        String name,
        DocumentType type,
        long size,
        String sha256,
        DocumentState state,
        Instant at,
        Optional<OfficialName> by,
        Optional<OfficialName> onBehalfOf,
        Optional<Withdrawal> withdrawal,
        boolean erased) {

    public record Withdrawal(Instant at, Optional<OfficialName> by, Optional<OfficialName> onBehalfOf, String reason) {}

    public boolean ready() {
        return state == DocumentState.READY;
    }

    public boolean shown() {
        return ready() && type.preview() != DocumentType.Preview.NONE;
    }
}
