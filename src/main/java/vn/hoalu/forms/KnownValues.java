package vn.hoalu.forms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is known, cut to a size that expressions can walk through; whatever is longer would be shown to nobody. */
final class KnownValues {

    private static final int MAX_ITEMS = 1_000;
    private static final int MAX_DEPTH = 5;

    private KnownValues() {}

    static Map<String, Object> bounded(Map<String, Object> known) {
        Map<String, Object> bounded = new HashMap<>();
        known.forEach((name, value) -> {
            if (value != null) {
                bounded.put(name, bounded(value, 1));
            }
        });
        return Map.copyOf(bounded);
    }

    private static Object bounded(Object value, int depth) {
        if (depth > MAX_DEPTH) {
            return "";
        }
        return switch (value) {
            case Collection<?> items -> items(items, depth);
            case Map<?, ?> context -> entries(context, depth);
            default -> value;
        };
    }

    private static List<Object> items(Collection<?> items, int depth) {
        List<Object> kept = new ArrayList<>();
        items.stream().limit(MAX_ITEMS).forEach(item -> kept.add(item == null ? "" : bounded(item, depth + 1)));
        return kept;
    }

    private static Map<String, Object> entries(Map<?, ?> context, int depth) {
        Map<String, Object> kept = new HashMap<>();
        context.entrySet().stream().limit(MAX_ITEMS).forEach(entry -> {
            if (entry.getKey() instanceof String name && entry.getValue() != null) {
                kept.put(name, bounded(entry.getValue(), depth + 1));
            }
        });
        return kept;
    }
}
