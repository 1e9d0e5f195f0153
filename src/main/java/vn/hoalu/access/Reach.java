package vn.hoalu.access;

import java.util.Set;
import vn.hoalu.organization.UnitCode;

/**
 * The units in which an official may do something, for the condition of a query.
 *
 * @param everywhere the whole province: the query needs no condition, and {@code units} is empty
 */
public record Reach(boolean everywhere, Set<UnitCode> units) {

    public static final Reach EVERYWHERE = new Reach(true, Set.of());
    public static final Reach NOWHERE = new Reach(false, Set.of());

    public Reach {
        units = Set.copyOf(units);
        if (everywhere && !units.isEmpty()) {
            throw new IllegalArgumentException("Who reaches the whole province needs no list of units");
        }
    }

    public static Reach of(Set<UnitCode> units) {
        return new Reach(false, units);
    }

    public boolean isNowhere() {
        return !everywhere && units.isEmpty();
    }
}
