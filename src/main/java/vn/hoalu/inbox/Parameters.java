package vn.hoalu.inbox;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The values of a statement that is being written; the same value has one name. */
final class Parameters {

    private final Map<Object, String> names = new LinkedHashMap<>();

    String of(Object value) {
        return ":" + names.computeIfAbsent(value, fresh -> "p" + names.size());
    }

    /** Asked by hand: Hibernate would take longer to make entities of a page's rows than the database to find them. */
    JdbcClient.StatementSpec ask(JdbcClient jdbc, String sql) {
        Map<String, Object> values = HashMap.newHashMap(names.size());
        names.forEach((value, name) -> values.put(name, column(value)));
        return jdbc.sql(sql).params(values);
    }

    private static Object column(Object value) {
        return value instanceof Instant instant ? LocalDateTime.ofInstant(instant, ZoneOffset.UTC) : value;
    }
}
