package vn.hoalu.reorganisation;

import java.util.Map;
import java.util.Optional;
import vn.hoalu.base.BrokenRule;

/** The plan cannot be carried out as it is written. */
public class PlanRejected extends BrokenRule {

    /** What is wrong, and at which field. */
    enum Fault {
        COUNTS("sources"),
        SOURCE_CLOSED("sources"),
        SOURCE_KIND("sources"),
        SOURCE_PLANNED("sources"),
        DATE("date"),
        POSTS("sources"),
        TARGET("targets"),
        CHOICE("targets");

        private final String field;

        Fault(String field) {
            this.field = field;
        }
    }

    private final Fault fault;

    PlanRejected(Fault fault, String about) {
        super(
                "A plan cannot be: %s %s".formatted(fault, about),
                "reorganisation.error." + fault,
                Map.of("about", about));
        this.fault = fault;
    }

    @Override
    public Optional<String> field() {
        return Optional.of(fault.field);
    }
}
