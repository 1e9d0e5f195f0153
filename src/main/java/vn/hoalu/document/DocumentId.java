package vn.hoalu.document;

import java.util.Optional;
import java.util.UUID;

/** Identifies a document, from the first byte of its upload on; also the name under which its content is kept. */
public record DocumentId(UUID value) {

    public static DocumentId fresh() {
        return new DocumentId(UUID.randomUUID());
    }

    public static Optional<DocumentId> typed(String text) {
        try {
            return Optional.of(new DocumentId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
