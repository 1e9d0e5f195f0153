package vn.hoalu.inbox;

import jakarta.persistence.Parameter;
import jakarta.persistence.Query;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The values of a statement that is being written; the same value has one name. */
final class Parameters {

    private final Map<Object, String> names = new LinkedHashMap<>();

    String of(Object value) {
        return ":" + names.computeIfAbsent(value, fresh -> "p" + names.size());
    }

    /** Those that occur in it. */
    Query in(Query query) {
        Set<String> asked =
                query.getParameters().stream().map(Parameter::getName).collect(Collectors.toSet());
        names.forEach((value, name) -> {
            if (asked.contains(name)) {
                query.setParameter(name, value);
            }
        });
        return query;
    }
}
