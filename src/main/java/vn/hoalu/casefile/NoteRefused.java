package vn.hoalu.casefile;

import java.util.Map;
import java.util.UUID;
import vn.hoalu.base.BrokenRule;

/** A note that cannot be written, corrected or withdrawn like this. */
public class NoteRefused extends BrokenRule {

    private NoteRefused(String message, String key, Map<String, Object> arguments) {
        super(message, key, arguments);
    }

    static NoteRefused empty() {
        return new NoteRefused("A note has words", "casefile.note.error.empty", Map.of());
    }

    static NoteRefused tooLong(int length, int most) {
        return new NoteRefused(
                "A note has at most %d characters, not %d".formatted(most, length),
                "casefile.note.error.tooLong",
                Map.of("most", most));
    }

    static NoteRefused notYours(UUID note) {
        return new NoteRefused(
                "Note %s is another's, or none".formatted(note), "casefile.note.error.notYours", Map.of());
    }

    static NoteRefused tooLate(UUID note) {
        return new NoteRefused(
                "Note %s is older than its correction may be".formatted(note), "casefile.note.error.tooLate", Map.of());
    }

    static NoteRefused mayNotRead(String name) {
        return new NoteRefused(
                "Who is named may not read the case", "casefile.note.error.mayNotRead", Map.of("name", name));
    }
}
