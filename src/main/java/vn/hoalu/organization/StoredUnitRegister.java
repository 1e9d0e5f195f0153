package vn.hoalu.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.base.SearchText;

@Component
@Transactional(propagation = Propagation.MANDATORY)
class StoredUnitRegister implements UnitRegister {

    private final JdbcClient jdbc;
    private final OrganizationRevision revision;
    private final Clock clock;

    StoredUnitRegister(JdbcClient jdbc, OrganizationRevision revision, Clock clock) {
        this.jdbc = jdbc;
        this.revision = revision;
        this.clock = clock;
    }

    @Override
    public UnitCode open(NewUnit unit) {
        // First, for its lock: two who open a unit at once must not find the same free code.
        revision.change();
        UnitCode code = new FreeCode(taken(FreeCode.stem(unit))).of(unit);
        write(code, unit);
        return code;
    }

    private Set<String> taken(String stem) {
        return jdbc.sql("SELECT code FROM organization_unit WHERE code LIKE CONCAT(:stem, '%')")
                .param("stem", stem)
                .query(String.class)
                .set();
    }

    @Override
    public void open(UnitCode code, NewUnit unit) {
        if (!taken(code.value()).contains(code.value())) {
            write(code, unit);
        }
    }

    private void write(UnitCode code, NewUnit unit) {
        jdbc.sql("""
                INSERT INTO organization_unit (code, state_code, kind, name, parent_code, valid_from, former_districts,
                    former_province, predecessors, search_text)
                VALUES (:code, :state, :kind, :name, :parent, :from, '', '', '', :search)""")
                .param("code", code.value())
                .param("state", unit.stateCode().orElse(null))
                .param("kind", unit.kind().name())
                .param("name", unit.name().strip())
                .param("parent", unit.parent().value())
                .param("from", unit.from())
                .param("search", SearchText.fold(unit.name()))
                .update();
        revision.change();
    }

    @Override
    public void rename(UnitCode unit, String name) {
        jdbc.sql("UPDATE organization_unit SET name = :name, search_text = :search WHERE code = :unit")
                .param("name", name.strip())
                .param("search", SearchText.fold(name))
                .param("unit", unit.value())
                .update();
        revision.change();
    }

    @Override
    public void move(UnitCode unit, UnitCode parent, LocalDate from) {
        jdbc.sql("""
                INSERT INTO organization_former_parent (unit_code, valid_to, parent_code)
                SELECT code, :last, parent_code FROM organization_unit
                 WHERE code = :unit AND (valid_from IS NULL OR valid_from <= :last)
                    ON DUPLICATE KEY UPDATE unit_code = VALUES(unit_code)""")
                .param("unit", unit.value())
                .param("last", from.minusDays(1))
                .update();
        jdbc.sql("UPDATE organization_unit SET parent_code = :parent WHERE code = :unit")
                .param("unit", unit.value())
                .param("parent", parent.value())
                .update();
        revision.change();
    }

    @Override
    public void close(UnitCode unit, LocalDate lastDay) {
        jdbc.sql("""
                UPDATE organization_unit SET valid_from = LEAST(valid_from, :last), valid_to = :last
                 WHERE code = :unit""").param("unit", unit.value()).param("last", lastDay).update();
        revision.change();
    }

    @Override
    public void succeed(Succession succession) {
        jdbc.sql("""
                INSERT INTO organization_succession (predecessor, successor, valid_from, share)
                VALUES (:predecessor, :successor, :from, :share)""")
                .param("predecessor", succession.predecessor().value())
                .param("successor", succession.successor().value())
                .param("from", succession.from())
                .param("share", succession.share().name())
                .update();
        revision.change();
    }

    @Override
    public void holdOpen(UnitCode unit) {
        boolean open = jdbc.sql("""
                SELECT COUNT(*) FROM (
                    SELECT code FROM organization_unit
                     WHERE code = :unit AND (valid_to IS NULL OR valid_to >= :today)
                       AND (valid_from IS NULL OR valid_from <= :today)
                     LOCK IN SHARE MODE) u""")
                        .param("unit", unit.value())
                        .param("today", LocalDate.now(clock.withZone(WorkingCalendar.ZONE)))
                        .query(Integer.class)
                        .single()
                == 1;
        if (!open) {
            throw new UnitClosed(unit);
        }
    }
}
