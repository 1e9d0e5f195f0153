package vn.hoalu.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.access.Action;
import vn.hoalu.access.Actor;
import vn.hoalu.access.Permissions;
import vn.hoalu.base.Rows;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.UnitDetails;
import vn.hoalu.organization.UnitKind;
import vn.hoalu.organization.UnitLine;
import vn.hoalu.organization.UnitName;
import vn.hoalu.organization.UnitStaff;
import vn.hoalu.organization.UnitTree;
import vn.hoalu.organization.Units;
import vn.hoalu.organization.WorkingCalendar;

/** The tree of units for everyone who may look at it, and what the acting official may do in it. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class ReadingUnits {

    private static final int PAGE = 30;

    private final UnitTree tree;
    private final UnitStaff staff;
    private final Permissions permissions;
    private final Clock clock;

    ReadingUnits(UnitTree tree, UnitStaff staff, Permissions permissions, Clock clock) {
        this.tree = tree;
        this.staff = staff;
        this.permissions = permissions;
        this.clock = clock;
    }

    public Optional<UnitLine> province(Actor actor) {
        return details(Units.PROVINCE, actor).map(UnitDetails::line);
    }

    public List<UnitLine> children(UnitCode unit, Actor actor) {
        demand(actor);
        return tree.children(unit);
    }

    public Optional<UnitDetails> details(UnitCode unit, Actor actor) {
        demand(actor);
        return tree.details(unit);
    }

    /** From the province down. */
    public List<UnitName> path(UnitCode unit, Actor actor) {
        demand(actor);
        return tree.path(unit);
    }

    public Rows<UnitLine> search(String text, UnitTree.Which which, Optional<String> cursor, Actor actor) {
        return search(text, which, cursor, PAGE, actor);
    }

    public Rows<UnitLine> search(String text, UnitTree.Which which, Optional<String> cursor, int limit, Actor actor) {
        demand(actor);
        return tree.search(text, which, cursor, limit);
    }

    /** People with a post in the unit or below it today; a number is no secret, names are. */
    public int people(UnitCode unit, Actor actor) {
        demand(actor);
        return staff.countBelow(unit, LocalDate.now(clock.withZone(WorkingCalendar.ZONE)));
    }

    /** Kinds of unit this official may open below it; none where it is closed or not theirs to keep. */
    public List<UnitKind> openable(UnitDetails parent, Actor actor) {
        boolean may = parent.line().open()
                && permissions.may(
                        actor, Action.MANAGE_UNITS, parent.line().unit().code());
        return may ? KeepingUnits.kindsBelow(parent.line().unit().kind()) : List.of();
    }

    /** Whether this official may rename, move or close it. */
    public boolean mayKeep(UnitDetails unit, Actor actor) {
        return unit.line().open()
                && unit.line().unit().kind().isSmall()
                && permissions.may(
                        actor, Action.MANAGE_UNITS, unit.line().unit().code());
    }

    private void demand(Actor actor) {
        permissions.demand(actor, Action.READ_UNITS, Units.PROVINCE);
    }
}
