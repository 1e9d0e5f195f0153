package vn.hoalu.administration.imports;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoalu.access.Action;
import vn.hoalu.access.AuditLog;
import vn.hoalu.access.Permissions;
import vn.hoalu.base.SearchText;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.UnitDetails;
import vn.hoalu.organization.UnitKind;
import vn.hoalu.organization.UnitLine;
import vn.hoalu.organization.UnitName;
import vn.hoalu.organization.UnitRegister;
import vn.hoalu.organization.UnitTree;

/** Finds the unit of a row, and the team below it by code or name; a team that is not there yet is opened. */
@Component
class FindingPlace {

    private final UnitTree tree;
    private final UnitRegister register;
    private final Permissions permissions;
    private final AuditLog audit;

    FindingPlace(UnitTree tree, UnitRegister register, Permissions permissions, AuditLog audit) {
        this.tree = tree;
        this.register = register;
        this.permissions = permissions;
        this.audit = audit;
    }

    RowPlace find(PersonLine line, Importer importer) {
        UnitCode code = line.unit().orElseThrow();
        UnitName unit = tree.details(code)
                .map(UnitDetails::line)
                .filter(UnitLine::open)
                .map(UnitLine::unit)
                .orElseThrow(() -> RowRefused.at(ImportColumn.UNIT, "noSuchUnit"));
        // Before anything is said about what lies there.
        if (!importer.manages(code)) {
            throw RowRefused.at(ImportColumn.UNIT, "foreignUnit");
        }
        return line.team().map(team -> team(unit, team, importer)).orElseGet(() -> RowPlace.of(code));
    }

    private RowPlace team(UnitName parent, String team, Importer importer) {
        String key = parent.code() + "/" + SearchText.fold(team);
        return Optional.ofNullable(importer.teams().get(key))
                .or(() -> existing(parent.code(), team))
                .map(RowPlace::of)
                .orElseGet(() -> missing(parent, team, key, importer));
    }

    private Optional<UnitCode> existing(UnitCode parent, String team) {
        String name = SearchText.fold(team);
        return tree.children(parent).stream()
                .map(UnitLine::unit)
                .filter(unit -> unit.kind() == UnitKind.TEAM)
                .filter(unit -> unit.code().value().equalsIgnoreCase(team)
                        || SearchText.fold(unit.name()).equals(name))
                .map(UnitName::code)
                .findFirst();
    }

    private RowPlace missing(UnitName parent, String team, String key, Importer importer) {
        if (!UnitKind.TEAM.fitsBelow(parent.kind())) {
            throw RowRefused.at(ImportColumn.TEAM, "noTeamThere");
        }
        if (!permissions.may(importer.actor(), Action.MANAGE_UNITS, parent.code())) {
            throw RowRefused.at(ImportColumn.TEAM, "noSuchTeam");
        }
        return new RowPlace(Optional.empty(), () -> open(parent.code(), team, key, importer));
    }

    private UnitCode open(UnitCode parent, String team, String key, Importer importer) {
        UnitCode opened = register.open(
                new UnitRegister.NewUnit(parent, UnitKind.TEAM, team, Optional.empty(), importer.today()));
        audit.record(importer.actor().id(), "unit.opened", opened.value());
        importer.teams().put(key, opened);
        return opened;
    }
}
