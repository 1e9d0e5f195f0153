package vn.hoalu.organization;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** All units, read once at the start: only a migration changes them, and a migration means a new start. */
@Component
class StoredUnits implements Units {

    private final Map<UnitCode, Unit> units;

    StoredUnits(UnitRepository repository) {
        units = repository.findAll().stream().collect(toUnmodifiableMap(Unit::code, identity()));
    }

    @Override
    public Optional<UnitName> find(UnitCode code) {
        return Optional.ofNullable(units.get(code)).map(Unit::named);
    }

    @Override
    public Map<UnitCode, UnitName> names(Collection<UnitCode> codes) {
        return codes.stream()
                .distinct()
                .flatMap(code -> find(code).stream())
                .collect(toMap(UnitName::code, identity()));
    }

    @Override
    public boolean within(UnitCode unit, UnitCode above) {
        return unit.equals(above)
                || Optional.ofNullable(units.get(unit))
                        .flatMap(Unit::parent)
                        .filter(parent -> within(parent, above))
                        .isPresent();
    }

    @Override
    public Set<UnitCode> below(UnitCode unit) {
        return units.keySet().stream().filter(code -> within(code, unit)).collect(toUnmodifiableSet());
    }
}
