package vn.hoalu.workflow;

import java.util.LinkedHashMap;
import java.util.Map;

/** Typed values on their way to the engine; immutable. */
public final class Variables {

    private final Map<String, Object> values;

    private Variables(Map<String, Object> values) {
        this.values = values;
    }

    public static Variables none() {
        return new Variables(Map.of());
    }

    public <T> Variables with(ProcessVariable<T> variable, T value) {
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(variable.name(), variable.write(value));
        return new Variables(Map.copyOf(more));
    }

    /** Engine primitives by name. */
    public Map<String, Object> asMap() {
        return values;
    }
}
