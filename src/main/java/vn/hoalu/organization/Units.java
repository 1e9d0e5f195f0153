package vn.hoalu.organization;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads units, also those that are closed by now: their names stand on old rows. {@link UnitTree} offers and searches. */
public interface Units {

    UnitCode PROVINCE = new UnitCode("37");

    Optional<UnitName> find(UnitCode code);

    Map<UnitCode, UnitName> names(Collection<UnitCode> codes);

    /**
     * Whether {@code unit} is {@code above} itself or lies anywhere below it. A closed unit also lies in the one that
     * carries on what was left of it.
     */
    boolean within(UnitCode unit, UnitCode above);

    /** This unit and all for which {@link #within} holds. */
    Set<UnitCode> below(UnitCode unit);

    /** The units that a closed one has become by today, the one that carries it on first; an open one is itself. */
    default List<UnitCode> today(UnitCode unit) {
        return List.of(unit);
    }

    /** This unit and the closed ones whose files it carries on. */
    default Set<UnitCode> withPredecessors(UnitCode unit) {
        return Set.of(unit);
    }
}
