package vn.hoalu.organization;

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

/** Posts that are covered go where the absent official's own post goes; two that become one post are covered once. */
@Component
@Order(15)
class DeputiesFollow implements FollowsUnits {

    private static final String LIVE = """
            FROM organization_deputy_post c JOIN organization_deputy d ON d.id = c.deputy_id
             WHERE c.unit_code IN (:units) AND d.ended_at IS NULL AND d.last_day >= :day""";

    private final JdbcClient jdbc;

    DeputiesFollow(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String titleKey() {
        return "organization.follows.deputies";
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
                SELECT CONCAT(k.deputy_id, '/', k.unit_code, '/', k.role) AS place, k.*, o.name
                  FROM (SELECT c.deputy_id, c.unit_code, c.role, d.absent_id %s) k
                  JOIN organization_official o ON o.id = k.absent_id
                HAVING place > :after ORDER BY place LIMIT :limit""".formatted(LIVE))
                .param("units", UnitChange.codes(change.ending()))
                .param("day", change.date())
                .param("after", cursor.orElse(""))
                .param("limit", PAGE + 1)
                .query((row, number) -> Map.entry(
                        row.getString("place"),
                        moving(
                                row.getString("name"),
                                OfficialId.of(row.getString("absent_id")),
                                CoverReading.post(row),
                                change)))
                .list());
    }

    private static Moving moving(String name, OfficialId absent, Post post, UnitChange change) {
        return new Moving(name, Optional.of(post.role()), post.unit(), change.unitFor(absent, post.unit()));
    }

    @Override
    @Transactional
    public long move(UnitChange change) {
        long moving = live(change.ending(), change.date());
        change.sentPeople()
                .forEach((chosen, people) ->
                        move("(d.absent_id, c.unit_code) IN (:from)", UnitChange.pairs(people), chosen, change.date()));
        change.heirs()
                .forEach((unit, heir) -> move("c.unit_code IN (:from)", List.of(unit.value()), heir, change.date()));
        return moving;
    }

    /** Ignored where the heir's post is covered by the same naming already; what is left over then goes. */
    private void move(String which, List<?> from, UnitCode to, LocalDate day) {
        String live = which + " AND d.ended_at IS NULL AND d.last_day >= :day";
        jdbc.sql("UPDATE IGNORE organization_deputy_post c JOIN organization_deputy d ON d.id = c.deputy_id"
                        + " SET c.unit_code = :to WHERE " + live)
                .param("to", to.value())
                .param("from", from)
                .param("day", day)
                .update();
        jdbc.sql("DELETE c FROM organization_deputy_post c JOIN organization_deputy d ON d.id = c.deputy_id WHERE "
                        + live)
                .param("from", from)
                .param("day", day)
                .update();
    }
}
