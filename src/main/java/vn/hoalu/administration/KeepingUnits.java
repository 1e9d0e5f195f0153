package vn.hoalu.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Action;
import vn.hoalu.access.Actor;
import vn.hoalu.access.AuditLog;
import vn.hoalu.access.Permissions;
import vn.hoalu.administration.UnitRefused.Fault;
import vn.hoalu.base.SearchText;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.UnitDetails;
import vn.hoalu.organization.UnitKind;
import vn.hoalu.organization.UnitLine;
import vn.hoalu.organization.UnitRegister;
import vn.hoalu.organization.UnitTree;
import vn.hoalu.organization.WorkingCalendar;

/** Opens, renames, moves and closes villages, groups, teams, offices and schools. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class KeepingUnits {

    private static final int LONGEST = 128;

    private final UnitRegister register;
    private final UnitTree tree;
    private final OccupiedUnits occupied;
    private final Permissions permissions;
    private final AuditLog audit;
    private final Clock clock;

    KeepingUnits(
            UnitRegister register,
            UnitTree tree,
            OccupiedUnits occupied,
            Permissions permissions,
            AuditLog audit,
            Clock clock) {
        this.register = register;
        this.tree = tree;
        this.occupied = occupied;
        this.permissions = permissions;
        this.audit = audit;
        this.clock = clock;
    }

    static List<UnitKind> kindsBelow(UnitKind parent) {
        return Arrays.stream(UnitKind.values())
                .filter(kind -> kind.isSmall() && kind.fitsBelow(parent))
                .toList();
    }

    /** A second arrival is refused: its parent has a unit of that name by then. */
    public UnitCode open(UnitCode parent, UnitKind kind, String name, Actor actor) {
        permissions.demand(actor, Action.MANAGE_UNITS, parent);
        register.holdOpen(parent);
        demandBelow(kind, parent);
        demandName(name);
        demandFree(parent, kind, name);
        UnitCode code = register.open(new UnitRegister.NewUnit(parent, kind, name.strip(), Optional.empty(), today()));
        audit.record(actor.id(), "unit.opened", code.value());
        return code;
    }

    public void rename(UnitCode unit, String name, Actor actor) {
        UnitLine kept = kept(unit, actor);
        demandName(name);
        demandFree(parentOf(kept), kept.unit().kind(), name);
        register.rename(unit, name);
        audit.record(actor.id(), "unit.renamed", unit.value());
    }

    /** Both the old and the new parent must be the actor's to keep. */
    public void move(UnitCode unit, UnitCode parent, Actor actor) {
        UnitLine kept = kept(unit, actor);
        permissions.demand(actor, Action.MANAGE_UNITS, parent);
        register.holdOpen(parent);
        demandBelow(kept.unit().kind(), parent);
        demandFree(parent, kept.unit().kind(), kept.unit().name());
        register.move(unit, parent, today());
        audit.record(actor.id(), "unit.moved", unit.value());
    }

    /** Its last day is yesterday, as a dismissed official's: it is not offered from now on. */
    public void close(UnitCode unit, Actor actor) {
        UnitLine kept = kept(unit, actor);
        register.close(unit, today().minusDays(1));
        occupied.demandEmpty(kept.unit(), actor);
        audit.record(actor.id(), "unit.closed", unit.value());
    }

    private UnitLine kept(UnitCode unit, Actor actor) {
        permissions.demand(actor, Action.MANAGE_UNITS, unit);
        register.holdOpen(unit);
        UnitLine line = tree.details(unit).map(UnitDetails::line).orElseThrow();
        if (!line.unit().kind().isSmall()) {
            throw new UnitRefused(Fault.NOT_SMALL, line.unit().name());
        }
        return line;
    }

    private static UnitCode parentOf(UnitLine line) {
        return line.parent().orElseThrow().code();
    }

    private void demandBelow(UnitKind kind, UnitCode parent) {
        UnitLine above = tree.details(parent).map(UnitDetails::line).orElseThrow();
        if (!kind.isSmall() || !kind.fitsBelow(above.unit().kind())) {
            throw new UnitRefused(Fault.KIND, above.unit().name());
        }
    }

    private static void demandName(String name) {
        if (name.isBlank() || name.strip().length() > LONGEST) {
            throw new UnitRefused(Fault.NAME, name.strip());
        }
    }

    private void demandFree(UnitCode parent, UnitKind kind, String name) {
        boolean taken = tree.children(parent).stream()
                .filter(child -> child.unit().kind() == kind)
                .anyMatch(child -> SearchText.fold(child.unit().name()).equals(SearchText.fold(name)));
        if (taken) {
            throw new UnitRefused(Fault.TAKEN, name.strip());
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(WorkingCalendar.ZONE));
    }
}
