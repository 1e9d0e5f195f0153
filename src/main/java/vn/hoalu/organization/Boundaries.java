package vn.hoalu.organization;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Reads figures on the boundaries of a chosen day. Figures keep the unit they arose in; these answer to which units of
 * that day they are to be added.
 */
public interface Boundaries {

    /**
     * The units of that day that hold what this one holds: itself while it was valid, else what came after it or was
     * before it. More than one where its territory is divided between them.
     */
    Set<UnitCode> unitsOn(LocalDate day, UnitCode unit);

    /** Under which unit it lay on that day; villages and teams change their commune without becoming another unit. */
    Optional<UnitCode> parentOn(LocalDate day, UnitCode unit);
}
