package vn.hoalu.organization;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

@Component
class StoredBoundaries implements Boundaries {

    private final CurrentUnits units;

    StoredBoundaries(CurrentUnits units) {
        this.units = units;
    }

    @Override
    public Set<UnitCode> unitsOn(LocalDate day, UnitCode unit) {
        AllUnits all = units.get();
        Set<UnitCode> found = new HashSet<>();
        all.find(unit).ifPresent(known -> collect(all, known, day, found));
        return found;
    }

    private static void collect(AllUnits all, StoredUnit unit, LocalDate day, Set<UnitCode> found) {
        if (unit.isValidOn(day)) {
            found.add(unit.code());
        } else {
            neighbours(all, unit, day)
                    .flatMap(code -> all.find(code).stream())
                    .forEach(next -> collect(all, next, day, found));
        }
    }

    /** Towards the day, never back: a unit that is over leads on, one that is yet to come leads back. */
    private static Stream<UnitCode> neighbours(AllUnits all, StoredUnit unit, LocalDate day) {
        boolean over = unit.to().filter(day::isAfter).isPresent();
        return over
                ? all.after(unit.code()).stream().map(Succession::successor)
                : all.before(unit.code()).stream().map(Succession::predecessor);
    }

    @Override
    public Optional<UnitCode> parentOn(LocalDate day, UnitCode unit) {
        AllUnits all = units.get();
        List<AllUnits.FormerParent> past = all.formerParents();
        // In the order of their last days: the first that had not ended by then is the one.
        return past.stream()
                .filter(parent -> parent.unit().equals(unit) && !parent.to().isBefore(day))
                .map(AllUnits.FormerParent::parent)
                .findFirst()
                .or(() -> all.find(unit).flatMap(StoredUnit::parent));
    }
}
