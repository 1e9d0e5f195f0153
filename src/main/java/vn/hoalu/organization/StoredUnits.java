package vn.hoalu.organization;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class StoredUnits implements Units {

    private final CurrentUnits units;

    StoredUnits(CurrentUnits units) {
        this.units = units;
    }

    @Override
    public Optional<UnitName> find(UnitCode code) {
        return units.get().find(code).map(StoredUnit::named);
    }

    @Override
    public Map<UnitCode, UnitName> names(Collection<UnitCode> codes) {
        AllUnits all = units.get();
        return codes.stream()
                .distinct()
                .flatMap(code -> all.find(code).stream())
                .collect(toMap(StoredUnit::code, StoredUnit::named));
    }

    @Override
    public boolean within(UnitCode unit, UnitCode above) {
        return units.get().within(unit, above);
    }

    @Override
    public Set<UnitCode> below(UnitCode unit) {
        return units.get().below(unit);
    }

    @Override
    public List<UnitCode> today(UnitCode unit) {
        return units.get().today(unit);
    }

    @Override
    public Set<UnitCode> withPredecessors(UnitCode unit) {
        return units.get().withPredecessors(unit);
    }
}
