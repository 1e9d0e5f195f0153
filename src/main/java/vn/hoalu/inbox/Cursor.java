package vn.hoalu.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a page ended: the order, the value of its column and the id of its last row. */
record Cursor(PageOrder order, Instant at, String id) {
    // Also the value of the column due_sort where a task has no due date.
    static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private static final Pattern FORM = Pattern.compile("([A-Z]{3,8}):(-?\\d{1,15}):([!-~]{1,64})");

    static Cursor behind(InboxTask task, PageOrder order) {
        Optional<Instant> at = switch (order) {
            case DUE -> task.dueAt();
            case NEWEST -> Optional.of(task.createdAt());
            case DONE -> task.doneAt();
        };
        return new Cursor(order, at.orElse(NEVER), task.id().value());
    }

    /** Empty where it is none, or one of another order: the list then begins anew. */
    static Optional<Cursor> read(String text, PageOrder order) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
            Matcher parts = FORM.matcher(plain);
            return parts.matches() && parts.group(1).equals(order.name())
                    ? Optional.of(
                            new Cursor(order, Instant.ofEpochMilli(Long.parseLong(parts.group(2))), parts.group(3)))
                    : Optional.empty();
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    String write() {
        byte[] plain = (order + ":" + at.toEpochMilli() + ":" + id).getBytes(StandardCharsets.US_ASCII);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
    }
}
