package vn.hoalu.forms;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keys may be paths such as {@code home.street}. Values are kept under the whole path; expressions walk it, so for them
 * it becomes values in values.
 */
final class Nested {

    private Nested() {}

    /** What stands under the whole path, or else at its end. */
    static @Nullable Object get(Map<?, ?> values, String path) {
        Object whole = values.get(path);
        int dot = path.indexOf('.');
        if (whole != null || dot < 0) {
            return whole;
        }
        return values.get(path.substring(0, dot)) instanceof Map<?, ?> inner
                ? get(inner, path.substring(dot + 1))
                : null;
    }

    static void put(Map<String, Object> values, String path, Object value) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            values.put(path, value);
        } else {
            Map<String, Object> inner = inner(values, path.substring(0, dot));
            put(inner, path.substring(dot + 1), value);
            values.put(path.substring(0, dot), inner);
        }
    }

    static void remove(Map<String, Object> values, String path) {
        values.remove(path);
        int dot = path.indexOf('.');
        if (dot >= 0 && values.get(path.substring(0, dot)) instanceof Map<?, ?>) {
            Map<String, Object> inner = inner(values, path.substring(0, dot));
            remove(inner, path.substring(dot + 1));
            values.put(path.substring(0, dot), inner);
        }
    }

    /** A copy: what is known belongs to others. */
    private static Map<String, Object> inner(Map<String, Object> values, String name) {
        Map<String, Object> copy = new HashMap<>();
        if (values.get(name) instanceof Map<?, ?> inner) {
            inner.forEach((key, value) -> copy.put(String.valueOf(key), value));
        }
        return copy;
    }
}
