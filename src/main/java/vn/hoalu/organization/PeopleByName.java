package vn.hoalu.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoalu.base.SearchText;

/** Finds people who hold a post today, for choosing one. */
@Repository
class PeopleByName {

    private static final int FIRST = 20;

    private final JdbcClient jdbc;

    PeopleByName(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Deputies.Person> find(String search, Optional<Set<UnitCode>> units, LocalDate day) {
        String words =
                "%" + SearchText.fold(search).replaceAll("([!%_])", "!$1").replace(" ", "%") + "%";
        String scope = units.isPresent() ? " AND p.unit_code IN (:units)" : "";
        String sql = """
                SELECT o.id, o.name, q.role, q.unit_code
                  FROM (SELECT DISTINCT o.id, o.name, o.search_text
                          FROM organization_official o JOIN organization_post p ON p.official_id = o.id
                         WHERE o.search_text LIKE :words ESCAPE '!' AND p.valid_from <= :day
                           AND (p.valid_to IS NULL OR p.valid_to >= :day)%s
                         ORDER BY o.search_text, o.id LIMIT %d) o
                  JOIN organization_post q ON q.official_id = o.id AND q.valid_from <= :day
                       AND (q.valid_to IS NULL OR q.valid_to >= :day)
                 ORDER BY o.search_text, o.id, q.unit_code, q.role""".formatted(scope, FIRST);
        Map<OfficialName, List<Post>> found = new LinkedHashMap<>();
        jdbc.sql(sql)
                .param("words", words)
                .param("day", day)
                .param("units", CoverReading.codes(units.orElse(Set.of())))
                .query((row, number) -> found.computeIfAbsent(name(row), known -> new ArrayList<>())
                        .add(CoverReading.post(row)))
                .list();
        return found.entrySet().stream()
                .map(each -> new Deputies.Person(each.getKey(), each.getValue()))
                .toList();
    }

    private static OfficialName name(ResultSet row) throws SQLException {
        return new OfficialName(OfficialId.of(row.getString("id")), row.getString("name"));
    }
}
