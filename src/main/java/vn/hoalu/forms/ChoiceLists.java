package vn.hoalu.forms;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoalu.base.LocalizedText;
import vn.hoalu.forms.FormField.Choice;
import vn.hoalu.forms.FormField.Choices;
import vn.hoalu.forms.FormField.Option;

/** The answers of a list: those of the form, or those that data gives as texts or as {@code label} and {@code value}. */
record ChoiceLists(Conditions conditions) {

    private static final int MAX = 500;

    List<Option> options(Choice choice, Map<String, Object> scope) {
        return switch (choice.choices()) {
            case Choices.Written written -> written.options();
            case Choices.Known known -> of(Nested.get(scope, known.name()));
            case Choices.Computed computed ->
                of(conditions.value(computed.expression(), scope).orElse(null));
            case Choices.Live live -> List.of();
        };
    }

    private static List<Option> of(@Nullable Object data) {
        Map<String, Option> options = new LinkedHashMap<>();
        if (data instanceof Collection<?> items) {
            items.stream()
                    .limit(MAX)
                    .flatMap(item -> option(item).stream())
                    .forEach(option -> options.putIfAbsent(option.value(), option));
        }
        return List.copyOf(options.values());
    }

    private static Optional<Option> option(@Nullable Object item) {
        if (item instanceof Map<?, ?> context) {
            return text(context.get("value"))
                    .map(value -> new Option(
                            value, LocalizedText.of(text(context.get("label")).orElse(value))));
        }
        return text(item).map(value -> new Option(value, LocalizedText.of(value)));
    }

    private static Optional<String> text(@Nullable Object value) {
        return switch (value) {
            case String text when !text.isBlank() -> Optional.of(text.strip());
            case BigDecimal number -> Optional.of(number.toPlainString());
            case Number number -> Optional.of(number.toString());
            case Boolean flag -> Optional.of(flag.toString());
            case null, default -> Optional.empty();
        };
    }
}
