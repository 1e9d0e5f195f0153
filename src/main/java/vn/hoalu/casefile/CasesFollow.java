package vn.hoalu.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
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
import vn.hoalu.organization.UnitChange;
import vn.hoalu.organization.UnitCode;

/** Open cases get the new unit. Closed ones stay the old unit's, and its groups' successors may read them as before. */
@Component
@Order(40)
class CasesFollow implements FollowsUnits {

    private final JdbcClient jdbc;

    CasesFollow(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String titleKey() {
        return "casefile.follows.cases";
    }

    @Override
    @Transactional(readOnly = true)
    public long live(Set<UnitCode> units, LocalDate day) {
        return jdbc.sql("SELECT COUNT(*) FROM casefile_case WHERE unit_code IN (:units) AND closed_at IS NULL")
                .param("units", UnitChange.codes(units))
                .query(Long.class)
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public Rows<Moving> preview(UnitChange change, Optional<String> cursor) {
        return FollowsUnits.page(jdbc.sql("""
                SELECT number, unit_code, case_key FROM casefile_case
                 WHERE unit_code IN (:units) AND closed_at IS NULL AND number > :after
                 ORDER BY number LIMIT :limit""")
                .param("units", UnitChange.codes(change.ending()))
                .param("after", cursor.orElse(""))
                .param("limit", PAGE + 1)
                .query((row, number) -> Map.entry(row.getString(1), moving(row, change)))
                .list());
    }

    private static Moving moving(ResultSet row, UnitChange change) throws SQLException {
        UnitCode unit = new UnitCode(row.getString(2));
        return new Moving(row.getString(1), Optional.empty(), unit, change.unitForCase(row.getString(3), unit));
    }

    @Override
    @Transactional
    public long move(UnitChange change) {
        long moved = 0;
        for (UnitCode unit : change.ending()) {
            for (Map.Entry<UnitCode, Set<String>> sent : change.sentCases().entrySet()) {
                moved += move(unit, sent.getKey(), "case_key IN (:cases)", sent.getValue());
            }
            moved += move(unit, change.heirOf(unit), "case_key NOT IN (:cases)", sent(change));
        }
        return moved;
    }

    /** SQL knows no empty list. */
    private static Set<String> sent(UnitChange change) {
        return change.cases().isEmpty() ? Set.of("") : change.cases().keySet();
    }

    private int move(UnitCode unit, UnitCode successor, String which, Set<String> cases) {
        jdbc.sql("""
                INSERT IGNORE INTO casefile_group (case_key, candidate_group, opened_at)
                SELECT case_key, CONCAT(SUBSTRING_INDEX(candidate_group, '@', 1), '@', :successor), opened_at
                  FROM casefile_group WHERE candidate_group IN (:groups) AND %s""".formatted(which))
                .param("groups", UnitChange.groupsOf(unit))
                .param("successor", successor.value())
                .param("cases", cases)
                .update();
        return jdbc.sql("""
                UPDATE casefile_case SET unit_code = :successor, version = version + 1
                 WHERE unit_code = :unit AND closed_at IS NULL AND %s""".formatted(which))
                .param("unit", unit.value())
                .param("successor", successor.value())
                .param("cases", cases)
                .update();
    }
}
