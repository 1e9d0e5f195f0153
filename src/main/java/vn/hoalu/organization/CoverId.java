package vn.hoalu.organization;

import java.util.UUID;

/** Identifies one naming of a deputy; given by whoever asks for it, so that a second arrival is harmless. */
public record CoverId(UUID value) {

    public static CoverId fresh() {
        return new CoverId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
