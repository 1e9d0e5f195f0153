package vn.hoalu.administration;

import java.util.Map;
import java.util.Optional;
import vn.hoalu.base.BrokenRule;

/** The tree of units would not be right. */
public class UnitRefused extends BrokenRule {

    enum Fault {
        /** A unit of this kind does not lie below such a parent. */
        KIND("kind"),
        /** A name is missing or too long. */
        NAME("name"),
        /** Its parent has one of this kind and name already. */
        TAKEN("name"),
        /** Only a reorganisation changes provinces, departments, communes and wards. */
        NOT_SMALL("kind");

        private final String field;

        Fault(String field) {
            this.field = field;
        }
    }

    private final Fault fault;

    UnitRefused(Fault fault, String about) {
        super("%s: %s".formatted(fault, about), "administration.error.unit." + fault, Map.of("about", about));
        this.fault = fault;
    }

    @Override
    public Optional<String> field() {
        return Optional.of(fault.field);
    }
}
