package vn.hoalu.administration;

import java.util.Map;
import java.util.Optional;
import vn.hoalu.base.BrokenRule;

/** Something that the calendar cannot say. */
public class CalendarRefused extends BrokenRule {

    enum Fault {
        NAME("name"),
        NOTE("note"),
        TOO_MANY("to"),
        /** Only a day of a weekend is worked in exchange. */
        WEEKDAY("kind"),
        YEAR("from");

        private final String field;

        Fault(String field) {
            this.field = field;
        }
    }

    private final Fault fault;

    CalendarRefused(Fault fault, Object about) {
        super(
                "The calendar takes no %s: %s".formatted(about, fault),
                "administration.error.calendar." + fault,
                Map.of());
        this.fault = fault;
    }

    @Override
    public Optional<String> field() {
        return Optional.of(fault.field);
    }
}
