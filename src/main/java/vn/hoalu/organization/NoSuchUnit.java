package vn.hoalu.organization;

import java.util.Map;
import java.util.Optional;
import vn.hoalu.base.BrokenRule;

/** A code that no unit has. */
public class NoSuchUnit extends BrokenRule {

    NoSuchUnit(UnitCode unit) {
        super("No unit %s".formatted(unit), "organization.error.noSuchUnit", Map.of("unit", unit.value()));
    }

    @Override
    public Optional<String> field() {
        return Optional.of("unit");
    }
}
