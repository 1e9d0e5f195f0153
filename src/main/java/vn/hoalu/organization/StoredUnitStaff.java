package vn.hoalu.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class StoredUnitStaff implements UnitStaff {

    private final JdbcClient jdbc;
    private final Units units;

    StoredUnitStaff(JdbcClient jdbc, Units units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    @Override
    public List<Member> of(Collection<UnitCode> of, LocalDate day) {
        return jdbc.sql("""
                SELECT p.official_id, o.name, p.role, p.unit_code
                  FROM organization_post p JOIN organization_official o ON o.id = p.official_id
                 WHERE p.unit_code IN (:units) AND (p.valid_to IS NULL OR p.valid_to >= :day)
                 ORDER BY o.search_text, o.id, p.role""")
                .param("units", UnitChange.codes(of))
                .param("day", day)
                .query((row, number) -> new Member(
                        OfficialId.of(row.getString(1)),
                        row.getString(2),
                        Role.valueOf(row.getString(3)),
                        new UnitCode(row.getString(4))))
                .list();
    }

    @Override
    public int countBelow(UnitCode unit, LocalDate day) {
        return jdbc.sql("""
                SELECT COUNT(DISTINCT official_id) FROM organization_post
                 WHERE unit_code IN (:units) AND valid_from <= :day AND (valid_to IS NULL OR valid_to >= :day)""")
                .param("units", UnitChange.codes(units.below(unit)))
                .param("day", day)
                .query(Integer.class)
                .single();
    }
}
