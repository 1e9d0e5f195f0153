package vn.hoalu.casefile;

import java.time.LocalDate;
import java.util.List;
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
        List<Moving> found = jdbc.sql("""
                SELECT number, unit_code FROM casefile_case
                 WHERE unit_code IN (:units) AND closed_at IS NULL AND number > :after
                 ORDER BY number LIMIT :limit""")
                .param("units", UnitChange.codes(change.ending()))
                .param("after", cursor.orElse(""))
                .param("limit", PAGE + 1)
                .query((row, number) -> moving(row.getString(1), new UnitCode(row.getString(2)), change))
                .list();
        List<Moving> page = found.subList(0, Math.min(PAGE, found.size()));
        return new Rows<>(page, found.size() > PAGE ? Optional.of(page.getLast().label()) : Optional.empty());
    }

    private static Moving moving(String number, UnitCode unit, UnitChange change) {
        return new Moving(number, Optional.empty(), unit, change.heirOf(unit));
    }

    @Override
    @Transactional
    public long move(UnitChange change) {
        long moved = 0;
        for (UnitCode unit : change.ending()) {
            moved += moveCases(unit, change.heirOf(unit));
            addGroups(unit, change.heirOf(unit));
        }
        return moved;
    }

    private int moveCases(UnitCode unit, UnitCode heir) {
        return jdbc.sql("""
                UPDATE casefile_case SET unit_code = :heir, version = version + 1
                 WHERE unit_code = :unit AND closed_at IS NULL""")
                .param("unit", unit.value())
                .param("heir", heir.value())
                .update();
    }

    private void addGroups(UnitCode unit, UnitCode heir) {
        jdbc.sql("""
                INSERT IGNORE INTO casefile_group (case_key, candidate_group)
                SELECT case_key, CONCAT(SUBSTRING_INDEX(candidate_group, '@', 1), '@', :heir)
                  FROM casefile_group WHERE candidate_group IN (:groups)""")
                .param("groups", UnitChange.groupsOf(unit))
                .param("heir", heir.value())
                .update();
    }
}
