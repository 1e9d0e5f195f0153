package vn.hoalu.organization;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hoalu.base.SearchText;

/** Pages of covers: one statement for the page and one for its posts, whatever their number. */
@Repository
class CoverReading {

    private static final String SELECT = """
            SELECT d.id, d.absent_id, a.name AS absent_name, d.deputy_id, s.name AS deputy_name, d.process_key,
                   d.first_day, d.last_day, d.ended_at
              FROM organization_deputy d
              JOIN organization_official a ON a.id = d.absent_id
              JOIN organization_official s ON s.id = d.deputy_id
             WHERE TRUE""";

    private static final String IN_UNITS = " AND EXISTS (SELECT 1 FROM organization_deputy_post p"
            + " WHERE p.deputy_id = d.id AND p.unit_code IN (:units))";

    private static final int WORDS = 5;

    private final JdbcClient jdbc;

    CoverReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<CoverLine> find(CoverId id) {
        return lines(" AND d.id = :id", Map.of("id", id.toString())).stream().findFirst();
    }

    /** @param after last day and id of the row the page before ended with */
    List<CoverLine> page(CoverQuery query, Optional<After> after, int limit) {
        StringBuilder sql = new StringBuilder();
        Map<String, Object> parameters = new HashMap<>();
        query.absent().ifPresent(absent -> add(sql, parameters, " AND d.absent_id = :absent", "absent", absent));
        query.deputy().ifPresent(deputy -> add(sql, parameters, " AND d.deputy_id = :deputy", "deputy", deputy));
        query.units().ifPresent(units -> {
            sql.append(IN_UNITS);
            parameters.put("units", codes(units));
        });
        search(query.search(), sql, parameters);
        after.ifPresent(end -> {
            sql.append(" AND (d.last_day < :day OR (d.last_day = :day AND d.id < :id))");
            parameters.put("day", end.day());
            parameters.put("id", end.id().toString());
        });
        sql.append(" ORDER BY d.last_day DESC, d.id DESC LIMIT ").append(limit);
        return lines(sql.toString(), parameters);
    }

    List<CoverLine> running(Set<UnitCode> units, LocalDate first, LocalDate last) {
        String days = " AND d.last_day >= :first AND d.first_day <= :last AND d.ended_at IS NULL";
        return lines(
                days + IN_UNITS + " ORDER BY d.first_day, d.id",
                Map.of("first", first, "last", last, "units", codes(units)));
    }

    record After(LocalDate day, CoverId id) {}

    private static void add(StringBuilder sql, Map<String, Object> into, String condition, String name, Object value) {
        sql.append(condition);
        into.put(name, value.toString());
    }

    private static void search(String words, StringBuilder sql, Map<String, Object> parameters) {
        String[] folded = SearchText.fold(words).split(" ");
        for (int i = 0; i < Math.min(folded.length, WORDS); i++) {
            if (!folded[i].isEmpty()) {
                sql.append(" AND (a.search_text LIKE :word%1$d ESCAPE '!' OR s.search_text LIKE :word%1$d ESCAPE '!')"
                        .formatted(i));
                parameters.put("word" + i, "%" + folded[i].replaceAll("([!%_])", "!$1") + "%");
            }
        }
    }

    /** Nobody reaches no unit at all: a list without entries is no SQL. */
    static Set<String> codes(Set<UnitCode> units) {
        return units.isEmpty()
                ? Set.of("-")
                : units.stream().map(UnitCode::value).collect(toSet());
    }

    private List<CoverLine> lines(String conditions, Map<String, ?> parameters) {
        List<CoverLine> bare = jdbc.sql(SELECT + conditions)
                .params(parameters)
                .query((row, number) -> line(row))
                .list();
        Map<CoverId, Set<Post>> posts = posts(bare);
        List<CoverLine> lines = new ArrayList<>();
        for (CoverLine line : bare) {
            lines.add(new CoverLine(
                    line.id(),
                    line.absent(),
                    line.deputy(),
                    posts.getOrDefault(line.id(), Set.of()),
                    line.process(),
                    line.first(),
                    line.last(),
                    line.endedAt()));
        }
        return lines;
    }

    private Map<CoverId, Set<Post>> posts(List<CoverLine> lines) {
        if (lines.isEmpty()) {
            return Map.of();
        }
        String ids = lines.stream().map(line -> "'" + line.id() + "'").collect(joining(","));
        return jdbc
                .sql("SELECT deputy_id, role, unit_code FROM organization_deputy_post WHERE deputy_id IN (" + ids + ")")
                .query((row, number) -> Map.entry(new CoverId(UUID.fromString(row.getString(1))), post(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
    }

    private static CoverLine line(ResultSet row) throws SQLException {
        return new CoverLine(
                new CoverId(UUID.fromString(row.getString("id"))),
                new OfficialName(OfficialId.of(row.getString("absent_id")), row.getString("absent_name")),
                new OfficialName(OfficialId.of(row.getString("deputy_id")), row.getString("deputy_name")),
                Set.of(),
                Optional.ofNullable(row.getString("process_key")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                Optional.ofNullable(row.getObject("ended_at", LocalDateTime.class))
                        .map(at -> at.toInstant(ZoneOffset.UTC)));
    }

    static Post post(ResultSet row) throws SQLException {
        return new Post(Role.valueOf(row.getString("role")), new UnitCode(row.getString("unit_code")));
    }
}
