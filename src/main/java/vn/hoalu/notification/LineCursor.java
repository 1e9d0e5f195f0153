package vn.hoalu.notification;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The place of a line in its reader's list. */
record LineCursor(boolean unread, Instant at, UUID id) {

    private static final String PARTS = ":";

    String write() {
        return String.join(PARTS, unread ? "1" : "0", Long.toString(at.toEpochMilli()), id.toString());
    }

    /** What was not written here leads to the beginning. */
    static Optional<LineCursor> read(String text) {
        String[] parts = text.split(PARTS, -1);
        try {
            return parts.length == 3
                    ? Optional.of(new LineCursor(
                            parts[0].equals("1"),
                            Instant.ofEpochMilli(Long.parseLong(parts[1])),
                            UUID.fromString(parts[2])))
                    : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException madeUp) {
            return Optional.empty();
        }
    }
}
