package vn.hoalu.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The statement of one page: by name along the index of names, or from the posts of few units. */
final class PeopleStatement {

    private final Map<String, Object> parameters = new HashMap<>();
    private final List<String> conditions = new ArrayList<>();
    private final int limit;

    PeopleStatement(PeopleQuery query, Optional<PeopleCursor> after, LocalDate today, int limit) {
        this.limit = limit;
        parameters.put("today", today);
        query.only().ifPresent(id -> with("o.id = :only", "only", id.toString()));
        matching(query.words());
        holding(query);
        after.ifPresent(this::behind);
    }

    private void with(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }

    private void matching(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            with(
                    "CONCAT(' ', o.search_text) LIKE :word%d ESCAPE '!'".formatted(i),
                    "word" + i,
                    "% " + words.get(i).replaceAll("([!%_])", "!$1") + "%");
        }
    }

    private void holding(PeopleQuery query) {
        String posts = posts(query);
        String today = posts + " AND p.valid_from <= :today AND (p.valid_to IS NULL OR p.valid_to >= :today)";
        boolean any = query.within().isEmpty() && query.role().isEmpty();
        if (query.inPost().isEmpty()) {
            conditions.addAll(any ? List.of() : List.of("o.id IN (" + posts + ")"));
        } else if (query.inPost().get()) {
            conditions.add("o.id IN (" + today + ")");
        } else {
            conditions.add("o.id NOT IN (" + today + ")" + (any ? "" : " AND o.id IN (" + posts + ")"));
        }
    }

    private String posts(PeopleQuery query) {
        StringBuilder posts = new StringBuilder("SELECT p.official_id FROM organization_post p WHERE TRUE");
        query.within().ifPresent(units -> {
            posts.append(" AND p.unit_code IN (:units)");
            // Nothing is within nothing; an empty list would be no SQL.
            parameters.put(
                    "units",
                    units.isEmpty()
                            ? List.of("")
                            : units.stream().map(UnitCode::value).toList());
        });
        query.role().ifPresent(role -> {
            posts.append(" AND p.role = :role");
            parameters.put("role", role.name());
        });
        return posts.toString();
    }

    // Two ranges of one index, not a row comparison: the database would read all rows that share the name.
    private void behind(PeopleCursor cursor) {
        with("(o.search_text > :text OR (o.search_text = :text AND o.id > :id))", "text", cursor.text());
        parameters.put("id", cursor.id());
    }

    /** The page is found in the index of names alone; only its own rows are fetched, and not those that were passed. */
    String sql() {
        String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        return """
                SELECT o.id, o.name, o.search_text
                  FROM (SELECT o.id FROM organization_official o%s ORDER BY o.search_text, o.id LIMIT %d) page
                  JOIN organization_official o ON o.id = page.id
                 ORDER BY o.search_text, o.id""".formatted(where, limit);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
