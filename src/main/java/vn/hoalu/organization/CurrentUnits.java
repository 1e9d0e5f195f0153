package vn.hoalu.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All units, kept in memory by the revision of the organization. */
@Repository
class CurrentUnits {

    private final JdbcClient jdbc;
    private final KeptByRevision<AllUnits> units;

    CurrentUnits(OrganizationRevision revision, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.units = new KeptByRevision<>(revision, () -> new AllUnits(units(), successions(), formerParents()));
    }

    AllUnits get() {
        return units.get();
    }

    private List<StoredUnit> units() {
        return jdbc.sql("""
                SELECT code, state_code, kind, name, parent_code, valid_from, valid_to, search_text
                  FROM organization_unit""").query((row, number) -> unit(row)).list();
    }

    private List<Succession> successions() {
        return jdbc.sql("""
                SELECT predecessor, successor, valid_from, share FROM organization_succession
                 ORDER BY predecessor, successor""").query((row, number) -> succession(row)).list();
    }

    private List<AllUnits.FormerParent> formerParents() {
        return jdbc.sql("SELECT unit_code, valid_to, parent_code FROM organization_former_parent ORDER BY valid_to")
                .query((row, number) -> new AllUnits.FormerParent(
                        new UnitCode(row.getString(1)),
                        row.getObject(2, LocalDate.class),
                        new UnitCode(row.getString(3))))
                .list();
    }

    private static StoredUnit unit(ResultSet row) throws SQLException {
        return new StoredUnit(
                new UnitName(
                        new UnitCode(row.getString("code")),
                        UnitKind.valueOf(row.getString("kind")),
                        row.getString("name")),
                Optional.ofNullable(row.getString("state_code")),
                Optional.ofNullable(row.getString("parent_code")).map(UnitCode::new),
                Optional.ofNullable(row.getObject("valid_from", LocalDate.class)),
                Optional.ofNullable(row.getObject("valid_to", LocalDate.class)),
                row.getString("search_text"));
    }

    private static Succession succession(ResultSet row) throws SQLException {
        return new Succession(
                new UnitCode(row.getString("predecessor")),
                new UnitCode(row.getString("successor")),
                row.getObject("valid_from", LocalDate.class),
                Share.valueOf(row.getString("share")));
    }
}
