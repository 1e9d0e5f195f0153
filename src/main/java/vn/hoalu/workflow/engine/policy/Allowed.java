package vn.hoalu.workflow.engine.policy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One kind of element a model may contain: its attributes, its children, what its text may be. All else is refused. */
final class Allowed {

    private final Map<String, ValueRule> attributes = new HashMap<>();
    private final Map<String, ValueRule> required = new HashMap<>();
    private final Set<String> children = new HashSet<>();
    private @Nullable ValueRule text;

    Allowed may(ValueRule value, String... names) {
        List.of(names).forEach(name -> attributes.put(name, value));
        return this;
    }

    Allowed must(ValueRule value, String... names) {
        List.of(names).forEach(name -> required.put(name, value));
        return may(value, names);
    }

    Allowed holds(String... names) {
        children.addAll(List.of(names));
        return this;
    }

    Allowed says(ValueRule value) {
        text = value;
        return this;
    }

    Optional<ValueRule> attribute(String name) {
        return Optional.ofNullable(attributes.get(name));
    }

    Map<String, ValueRule> required() {
        return required;
    }

    boolean holds(XmlElement child) {
        return children.contains(child.name());
    }

    Optional<ValueRule> text() {
        return Optional.ofNullable(text);
    }
}
