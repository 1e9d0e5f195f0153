package vn.hoalu.notification;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What notices are filled with: values to try a text with, and which of them may stand in a subject. */
final class NoticePlaceholders {

    /** A subject is read by whoever passes the screen or carries the mail: nothing about a person, no free words. */
    static final Set<String> IN_SUBJECTS = Set.of(
            "number",
            "certificate",
            "count",
            "day",
            "date",
            "first",
            "last",
            "due",
            "from",
            "to",
            "overdue",
            "today",
            "week");

    private static final Set<String> COUNTS = Set.of("count", "overdue", "today", "week");
    private static final int SOME = 3;

    private static final Map<String, String> EXAMPLES = Map.ofEntries(
            Map.entry("number", "HS-2026-000123"),
            Map.entry("certificate", "07/GCN-UBND"),
            Map.entry("address", "https://…/verify/…"),
            Map.entry("day", "07/09/2026"),
            Map.entry("date", "07/09/2026"),
            Map.entry("first", "07/09/2026"),
            Map.entry("last", "11/09/2026"),
            Map.entry("due", "07/09/2026 17:00"),
            Map.entry("from", "phường A"),
            Map.entry("to", "phường B"));

    private NoticePlaceholders() {}

    /** As the program would fill them: counts are numbers, everything else is text. */
    static Map<String, Object> examples(Set<String> names) {
        Map<String, Object> examples = new TreeMap<>();
        names.forEach(name -> examples.put(
                name, COUNTS.contains(name) ? (Object) SOME : EXAMPLES.getOrDefault(name, "[" + name + "]")));
        return examples;
    }
}
