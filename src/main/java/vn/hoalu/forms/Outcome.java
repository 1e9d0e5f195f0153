package vn.hoalu.forms;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an expression gave, if a form can hold it: expressions read each other, and no value may grow on the way. */
final class Outcome {

    private static final int MAX_ITEMS = 1_000;
    private static final int MAX_DEPTH = 4;

    private Outcome() {}

    static Optional<Object> of(@Nullable Object result) {
        return of(result, 1);
    }

    private static Optional<Object> of(@Nullable Object result, int depth) {
        return switch (result) {
            case null -> Optional.empty();
            case Number number ->
                NumberReading.read(number) instanceof Reading.Given given
                        ? Optional.of(given.value())
                        : Optional.empty();
            case String text when text.length() <= TextReading.AREA -> Optional.of(text);
            case Boolean flag -> Optional.of(flag);
            case LocalDate day -> Optional.of(day);
            case LocalTime time -> Optional.of(time);
            case LocalDateTime moment -> Optional.of(moment);
            case Collection<?> items
            when depth <= MAX_DEPTH && items.size() <= MAX_ITEMS -> Optional.of(items(items, depth));
            case Map<?, ?> context
            when depth <= MAX_DEPTH && context.size() <= MAX_ITEMS -> Optional.of(entries(context, depth));
            default -> Optional.empty();
        };
    }

    private static List<Object> items(Collection<?> items, int depth) {
        List<Object> kept = new ArrayList<>();
        items.forEach(item -> of(item, depth + 1).ifPresent(kept::add));
        return kept;
    }

    private static Map<String, Object> entries(Map<?, ?> context, int depth) {
        Map<String, Object> kept = new HashMap<>();
        context.forEach((key, value) -> of(value, depth + 1).ifPresent(fit -> kept.put(String.valueOf(key), fit)));
        return kept;
    }
}
