package vn.hoalu.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;

/** Where a page ended: the sort column's value and the id of its last row. */
record Cursor(Instant at, String id) {
    // Also the value of the column due_sort where a task has no due date.
    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    static Cursor behind(InboxTask task, InboxList list) {
        Instant at = (list == InboxList.DONE ? task.doneAt() : task.dueAt()).orElse(NEVER);
        return new Cursor(at, task.id().value());
    }

    static Cursor read(String text) {
        String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
        int colon = plain.indexOf(':');
        return new Cursor(Instant.ofEpochMilli(Long.parseLong(plain.substring(0, colon))), plain.substring(colon + 1));
    }

    String write() {
        byte[] plain = (at.toEpochMilli() + ":" + id).getBytes(StandardCharsets.US_ASCII);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
    }
}
