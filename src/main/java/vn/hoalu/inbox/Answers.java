package vn.hoalu.inbox;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a person entered in a task's or a start form, validated, by field key. */
public record Answers(Map<String, Object> values) {

    public Answers {
        values = Map.copyOf(values);
    }

    public Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key)).map(String.class::cast);
    }

    /** @throws IllegalArgumentException where the form did not ask for it: the form and its handler disagree. */
    public String required(String key) {
        return text(key).orElseThrow(() -> new IllegalArgumentException("The form gave no " + key));
    }

    public <E extends Enum<E>> E choice(String key, Class<E> type) {
        return Enum.valueOf(type, required(key));
    }

    public Optional<BigDecimal> number(String key) {
        return Optional.ofNullable(values.get(key)).map(BigDecimal.class::cast);
    }

    public Optional<LocalDate> date(String key) {
        return Optional.ofNullable(values.get(key)).map(LocalDate.class::cast);
    }

    public boolean flag(String key) {
        return Boolean.TRUE.equals(values.get(key));
    }

    @SuppressWarnings("unchecked")
    public List<String> choices(String key) {
        return (List<String>) values.getOrDefault(key, List.of());
    }
}
