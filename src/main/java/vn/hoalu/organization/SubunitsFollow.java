package vn.hoalu.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoalu.base.Rows;

/** Villages, teams, offices and schools: they stay who they are and get a new parent. */
@Component
@Order(20)
class SubunitsFollow implements FollowsUnits {

    private final CurrentUnits units;
    private final UnitRegister register;

    SubunitsFollow(CurrentUnits units, UnitRegister register) {
        this.units = units;
        this.register = register;
    }

    @Override
    public String titleKey() {
        return "organization.follows.units";
    }

    @Override
    @Transactional(readOnly = true)
    public long live(Set<UnitCode> of, LocalDate day) {
        return below(of, day).count();
    }

    @Override
    @Transactional(readOnly = true)
    public Rows<Moving> preview(UnitChange change, Optional<String> cursor) {
        return FollowsUnits.page(below(change.ending(), change.date())
                .dropWhile(unit -> cursor.isPresent() && !unit.code().value().equals(cursor.get()))
                .skip(cursor.isPresent() ? 1 : 0)
                .limit(PAGE + 1)
                .map(unit -> Map.entry(unit.code().value(), moving(unit, change)))
                .toList());
    }

    @Override
    @Transactional
    public long move(UnitChange change) {
        List<StoredUnit> moving = below(change.ending(), change.date()).toList();
        moving.forEach(unit -> register.move(
                unit.code(), change.parentFor(unit.code(), unit.parent().orElseThrow()), change.date()));
        return moving.size();
    }

    private Stream<StoredUnit> below(Set<UnitCode> parents, LocalDate day) {
        AllUnits all = units.get();
        return parents.stream()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .flatMap(parent -> all.children(parent).stream())
                .filter(unit -> unit.to().filter(day::isAfter).isEmpty())
                .filter(unit -> !parents.contains(unit.code()));
    }

    private static Moving moving(StoredUnit unit, UnitChange change) {
        UnitCode parent = unit.parent().orElseThrow();
        return new Moving(unit.named().name(), Optional.empty(), parent, change.parentFor(unit.code(), parent));
    }
}
