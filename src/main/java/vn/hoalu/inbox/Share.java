package vn.hoalu.inbox;

import java.util.Optional;
import vn.hoalu.organization.OfficialId;

/** Whose part of a unit's open tasks. */
public sealed interface Share {

    /** Nobody's: what waits to be claimed. */
    record Waiting() implements Share {}

    record Held(OfficialId by) implements Share {}

    /** Of those who hold no post of the unit today: deputies from elsewhere, and who has left. */
    record Elsewhere() implements Share {}

    static Optional<Share> read(String text) {
        return switch (text) {
            case "waiting" -> Optional.of(new Waiting());
            case "elsewhere" -> Optional.of(new Elsewhere());
            default -> official(text);
        };
    }

    private static Optional<Share> official(String text) {
        try {
            return Optional.of(new Held(OfficialId.of(text)));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    /** For an address. */
    default String write() {
        return switch (this) {
            case Waiting waiting -> "waiting";
            case Elsewhere elsewhere -> "elsewhere";
            case Held held -> held.by().toString();
        };
    }
}
