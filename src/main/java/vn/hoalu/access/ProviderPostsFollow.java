package vn.hoalu.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.base.Rows;
import vn.hoalu.organization.FollowsUnits;
import vn.hoalu.organization.Moving;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.UnitChange;
import vn.hoalu.organization.UnitCode;

/** That a post came from the provider goes with the post; before the posts do, since it is known by them. */
@Component
@Order(5)
class ProviderPostsFollow implements FollowsUnits {

    /** What is left of a post that was ended here holds no unit, and goes nowhere. */
    private static final String HELD = """
            EXISTS (SELECT 1 FROM organization_post p
                     WHERE p.official_id = g.official_id AND p.role = g.role AND p.unit_code = g.unit_code
                       AND (p.valid_to IS NULL OR p.valid_to >= :day))""";

    private static final String LIVE = "FROM access_provider_post g WHERE g.unit_code IN (:units) AND " + HELD;

    private final JdbcClient jdbc;

    ProviderPostsFollow(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String titleKey() {
        return "access.follows.providerPosts";
    }

    @Override
    @Transactional(readOnly = true)
    public long live(Set<UnitCode> units, LocalDate day) {
        return jdbc.sql("SELECT COUNT(*) " + LIVE)
                .param("units", UnitChange.codes(units))
                .param("day", day)
                .query(Long.class)
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public Rows<Moving> preview(UnitChange change, Optional<String> cursor) {
        return FollowsUnits.page(jdbc.sql("""
                SELECT CONCAT(k.official_id, '/', k.role, '/', k.unit_code) AS place, k.*, o.name
                  FROM (SELECT g.official_id, g.role, g.unit_code %s) k
                  JOIN organization_official o ON o.id = k.official_id
                HAVING place > :after ORDER BY place LIMIT :limit""".formatted(LIVE))
                .param("units", UnitChange.codes(change.ending()))
                .param("day", change.date())
                .param("after", cursor.orElse(""))
                .param("limit", PAGE + 1)
                .query((row, number) -> Map.entry(row.getString("place"), moving(row, change)))
                .list());
    }

    private static Moving moving(ResultSet row, UnitChange change) throws SQLException {
        UnitCode unit = new UnitCode(row.getString("unit_code"));
        UnitCode to = change.unitFor(OfficialId.of(row.getString("official_id")), unit);
        return new Moving(row.getString("name"), Optional.of(Role.valueOf(row.getString("role"))), unit, to);
    }

    /** Ignored where the successor's post came from the provider too; what is left over then goes. */
    @Override
    @Transactional
    public long move(UnitChange change) {
        long moving = live(change.ending(), change.date());
        change.sentPeople()
                .forEach((chosen, people) -> move(
                        "(g.official_id, g.unit_code) IN (:from)", UnitChange.pairs(people), chosen, change.date()));
        change.heirs()
                .forEach((unit, heir) -> move("g.unit_code IN (:from)", List.of(unit.value()), heir, change.date()));
        jdbc.sql("DELETE FROM access_provider_post WHERE unit_code IN (:units)")
                .param("units", UnitChange.codes(change.ending()))
                .update();
        return moving;
    }

    private void move(String which, List<?> from, UnitCode to, LocalDate day) {
        jdbc.sql("UPDATE IGNORE access_provider_post g SET g.unit_code = :to WHERE " + which + " AND " + HELD)
                .param("to", to.value())
                .param("from", from)
                .param("day", day)
                .update();
    }
}
