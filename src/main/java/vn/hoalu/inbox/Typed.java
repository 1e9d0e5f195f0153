package vn.hoalu.inbox;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into one field, in the shape in which it is kept: text, yes or no, or a list or map of those.
 *
 * @param label of the field, in the words the person read: later the form may have no such field any more
 * @param value null where the person has emptied a field that began with something
 */
public record Typed(String key, String label, @Nullable Object value) {

    public Typed {
        value = kept(value);
    }

    private static @Nullable Object kept(@Nullable Object raw) {
        return switch (raw) {
            case null -> null;
            case Boolean flag -> flag;
            case BigDecimal number -> number.toPlainString();
            case Collection<?> several -> several.stream().map(Typed::kept).toList();
            case Map<?, ?> parts -> parts(parts);
            default -> raw.toString();
        };
    }

    private static Map<String, @Nullable Object> parts(Map<?, ?> parts) {
        Map<String, @Nullable Object> kept = new LinkedHashMap<>();
        parts.forEach((key, part) -> kept.put(String.valueOf(key), kept(part)));
        return kept;
    }

    /** Not what was typed: this may reach a log. */
    @Override
    public String toString() {
        return "Typed[" + key + ']';
    }
}
