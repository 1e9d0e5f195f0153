package vn.hoalu.organization;

import java.util.Map;
import vn.hoalu.base.BrokenRule;

/** The unit no longer exists, or not yet. */
public class UnitClosed extends BrokenRule {

    UnitClosed(UnitCode unit) {
        super(
                "Unit %s is not open today".formatted(unit),
                "organization.error.unitClosed",
                Map.of("unit", unit.value()));
    }
}
