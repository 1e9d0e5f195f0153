package vn.hoalu.inbox;

import jakarta.persistence.Query;
import java.util.LinkedHashMap;
import java.util.Map;

/** The values of a statement that is being written; the same value has one name. */
final class Parameters {

    private final Map<Object, String> names = new LinkedHashMap<>();

    String of(Object value) {
        return ":" + names.computeIfAbsent(value, fresh -> "p" + names.size());
    }

    Query in(Query query) {
        names.forEach((value, name) -> query.setParameter(name, value));
        return query;
    }
}
