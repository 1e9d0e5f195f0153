package vn.hoalu.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.base.Rows;

/** Posts of the units that end: they end with them, and begin anew in the successor. The same post twice becomes one. */
@Component
@Order(10)
class PostsFollow implements FollowsUnits {

    private static final String LIVE = "(p.valid_to IS NULL OR p.valid_to >= :day)";

    private final JdbcClient jdbc;

    PostsFollow(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String titleKey() {
        return "organization.follows.posts";
    }

    @Override
    @Transactional(readOnly = true)
    public long live(Set<UnitCode> units, LocalDate day) {
        return jdbc.sql("SELECT COUNT(*) FROM organization_post p WHERE p.unit_code IN (:units) AND " + LIVE)
                .param("units", UnitChange.codes(units))
                .param("day", day)
                .query(Long.class)
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public Rows<Moving> preview(UnitChange change, Optional<String> cursor) {
        return FollowsUnits.page(jdbc.sql("""
                SELECT CONCAT(o.search_text, '/', p.id) AS place, p.official_id, o.name, p.role, p.unit_code
                  FROM organization_post p JOIN organization_official o ON o.id = p.official_id
                 WHERE p.unit_code IN (:units) AND %s AND CONCAT(o.search_text, '/', p.id) > :after
                 ORDER BY place LIMIT :limit""".formatted(LIVE))
                .param("units", UnitChange.codes(change.ending()))
                .param("day", change.date())
                .param("after", cursor.orElse(""))
                .param("limit", PAGE + 1)
                .query((row, number) -> Map.entry(row.getString("place"), moving(row, change)))
                .list());
    }

    private static Moving moving(ResultSet row, UnitChange change) throws SQLException {
        UnitCode unit = new UnitCode(row.getString("unit_code"));
        OfficialId official = OfficialId.of(row.getString("official_id"));
        Role role = Role.valueOf(row.getString("role"));
        return new Moving(row.getString("name"), Optional.of(role), unit, change.unitFor(official, unit));
    }

    @Override
    @Transactional
    public long move(UnitChange change) {
        long moving = live(change.ending(), change.date());
        for (UnitCode successor : successors(change)) {
            begin(successor, change);
        }
        end(change);
        return moving;
    }

    private static Set<UnitCode> successors(UnitChange change) {
        Set<UnitCode> successors = new HashSet<>(change.heirs().values());
        successors.addAll(change.people().values());
        return successors;
    }

    /** One post for a person and role, from the earliest day on to the latest, whatever number they come from. */
    private void begin(UnitCode successor, UnitChange change) {
        jdbc.sql("""
                INSERT INTO organization_post (id, official_id, role, unit_code, valid_from, valid_to, version)
                SELECT UUID(), p.official_id, p.role, :successor, MIN(GREATEST(p.valid_from, :day)),
                       IF(SUM(p.valid_to IS NULL) > 0, NULL, MAX(p.valid_to)), 0
                  FROM organization_post p
                 WHERE %s AND (%s)
                 GROUP BY p.official_id, p.role""".formatted(LIVE, going(successor, change)))
                .param("successor", successor.value())
                .param("day", change.date())
                .params(goingParameters(successor, change))
                .update();
    }

    private static String going(UnitCode successor, UnitChange change) {
        List<String> ways = new ArrayList<>();
        if (!heirsTo(successor, change).isEmpty()) {
            ways.add("p.unit_code IN (:inherited)"
                    + (change.people().isEmpty() ? "" : " AND (p.official_id, p.unit_code) NOT IN (:chosen)"));
        }
        if (change.people().containsValue(successor)) {
            ways.add("(p.official_id, p.unit_code) IN (:sent)");
        }
        return String.join(" OR ", ways);
    }

    private static Map<String, Object> goingParameters(UnitCode successor, UnitChange change) {
        Map<String, Object> parameters = new HashMap<>();
        if (!heirsTo(successor, change).isEmpty()) {
            parameters.put("inherited", heirsTo(successor, change));
            if (!change.people().isEmpty()) {
                parameters.put("chosen", UnitChange.pairs(change.people().keySet()));
            }
        }
        if (change.people().containsValue(successor)) {
            parameters.put("sent", UnitChange.pairs(change.sentPeople().getOrDefault(successor, Set.of())));
        }
        return parameters;
    }

    private static Set<String> heirsTo(UnitCode successor, UnitChange change) {
        return change.heirs().entrySet().stream()
                .filter(heir -> heir.getValue().equals(successor))
                .map(heir -> heir.getKey().value())
                .collect(Collectors.toSet());
    }

    /** What would only have begun has never been. */
    private void end(UnitChange change) {
        jdbc.sql("DELETE FROM organization_post WHERE unit_code IN (:units) AND valid_from >= :day")
                .param("units", UnitChange.codes(change.ending()))
                .param("day", change.date())
                .update();
        jdbc.sql("""
                UPDATE organization_post p SET p.valid_to = :last, p.version = p.version + 1
                 WHERE p.unit_code IN (:units) AND %s""".formatted(LIVE))
                .param("units", UnitChange.codes(change.ending()))
                .param("day", change.date())
                .param("last", change.date().minusDays(1))
                .update();
    }
}
