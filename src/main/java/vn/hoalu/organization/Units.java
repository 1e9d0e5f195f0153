package vn.hoalu.organization;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads units; small reference data, kept in memory. */
public interface Units {

    UnitCode PROVINCE = new UnitCode("37");

    Optional<UnitName> find(UnitCode code);

    Map<UnitCode, UnitName> names(Collection<UnitCode> codes);

    /** Whether {@code unit} is {@code above} itself or lies anywhere below it. */
    boolean within(UnitCode unit, UnitCode above);

    /** This unit and all that lie below it. */
    Set<UnitCode> below(UnitCode unit);
}
