package vn.hoalu.certification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.base.Rows;
import vn.hoalu.organization.FollowsUnits;
import vn.hoalu.organization.Moving;
import vn.hoalu.organization.UnitChange;
import vn.hoalu.organization.UnitCode;

/**
 * Undecided applications are decided, and numbered, by the new unit. Certificates keep the unit and number they were
 * issued with.
 */
@Component
@Order(50)
class ApplicationsFollow implements FollowsUnits {

    private static final Set<String> OPEN =
            ApplicationStatus.UNDECIDED.stream().map(ApplicationStatus::name).collect(Collectors.toUnmodifiableSet());

    private final JdbcClient jdbc;

    ApplicationsFollow(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String titleKey() {
        return "certification.follows.applications";
    }

    @Override
    @Transactional(readOnly = true)
    public long live(Set<UnitCode> units, LocalDate day) {
        return jdbc.sql("SELECT COUNT(*) FROM certification_application WHERE unit IN (:units) AND status IN (:open)")
                .param("units", UnitChange.codes(units))
                .param("open", OPEN)
                .query(Long.class)
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public Rows<Moving> preview(UnitChange change, Optional<String> cursor) {
        return FollowsUnits.page(jdbc.sql("""
                SELECT case_number, unit, id FROM certification_application
                 WHERE unit IN (:units) AND status IN (:open) AND case_number > :after
                 ORDER BY case_number LIMIT :limit""")
                .param("units", UnitChange.codes(change.ending()))
                .param("open", OPEN)
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
        long sent = change.sentCases().entrySet().stream()
                .mapToLong(each -> send(each.getValue(), each.getKey(), change))
                .sum();
        return sent
                + change.ending().stream()
                        .mapToLong(unit -> move(unit, change.heirOf(unit)))
                        .sum();
    }

    /** An application has its case's key. */
    private int send(Set<String> cases, UnitCode successor, UnitChange change) {
        return jdbc.sql("""
                UPDATE certification_application SET unit = :successor, version = version + 1
                 WHERE id IN (:cases) AND unit IN (:units) AND status IN (:open)""")
                .param("successor", successor.value())
                .param("cases", cases)
                .param("units", UnitChange.codes(change.ending()))
                .param("open", OPEN)
                .update();
    }

    private int move(UnitCode unit, UnitCode heir) {
        return jdbc.sql("""
                UPDATE certification_application SET unit = :heir, version = version + 1
                 WHERE unit = :unit AND status IN (:open)""")
                .param("unit", unit.value())
                .param("heir", heir.value())
                .param("open", OPEN)
                .update();
    }
}
