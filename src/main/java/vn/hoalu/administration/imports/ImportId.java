package vn.hoalu.administration.imports;

import java.util.Optional;
import java.util.UUID;

/** Identifies one run of an import; given by who uploads, so that a second arrival is known as one. */
public record ImportId(UUID value) {

    public static ImportId fresh() {
        return new ImportId(UUID.randomUUID());
    }

    public static Optional<ImportId> typed(String text) {
        try {
            return Optional.of(new ImportId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
