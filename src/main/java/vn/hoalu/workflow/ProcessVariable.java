package vn.hoalu.workflow;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;

/**
 * A variable of a process, declared once: its name and how its value is written as an engine primitive. Names of
 * people and serialised Java have no constructor here.
 */
public final class ProcessVariable<T> {

    private final String name;
    private final Function<T, Object> write;
    private final Function<Object, T> read;

    private ProcessVariable(String name, Function<T, Object> write, Function<Object, T> read) {
        this.name = name;
        this.write = write;
        this.read = read;
    }

    /** A short code or id. */
    public static ProcessVariable<String> code(String name) {
        return new ProcessVariable<>(name, value -> value, Object::toString);
    }

    public static ProcessVariable<Boolean> flag(String name) {
        return new ProcessVariable<>(name, value -> value, Boolean.class::cast);
    }

    public static ProcessVariable<Long> number(String name) {
        return new ProcessVariable<>(name, value -> value, value -> ((Number) value).longValue());
    }

    /** Written as a double, which is what the engine can compare. */
    public static ProcessVariable<BigDecimal> decimal(String name) {
        return new ProcessVariable<>(name, BigDecimal::doubleValue, value -> new BigDecimal(value.toString()));
    }

    public static <E extends Enum<E>> ProcessVariable<E> oneOf(Class<E> type, String name) {
        return new ProcessVariable<>(
                name,
                Enum::name,
                value -> Arrays.stream(type.getEnumConstants())
                        .filter(constant -> constant.name().equals(value))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(name + " is " + value)));
    }

    public String name() {
        return name;
    }

    Object write(T value) {
        return write.apply(Objects.requireNonNull(value));
    }

    public T read(Object engineValue) {
        return read.apply(engineValue);
    }
}
