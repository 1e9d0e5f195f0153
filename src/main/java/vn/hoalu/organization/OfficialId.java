package vn.hoalu.organization;

import java.util.UUID;

/** Identifies a person in public service; also that person's user id in the engine. */
public record OfficialId(UUID value) {

    public static OfficialId of(String text) {
        return new OfficialId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
