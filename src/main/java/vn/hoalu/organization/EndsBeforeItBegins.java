package vn.hoalu.organization;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.hoalu.base.BrokenRule;

/** A time whose last day lies before its first. */
public class EndsBeforeItBegins extends BrokenRule {

    EndsBeforeItBegins(LocalDate from, LocalDate to) {
        super(
                "A post from %s cannot end on %s".formatted(from, to),
                "organization.error.endsBeforeItBegins",
                Map.of("from", from));
    }

    @Override
    public Optional<String> field() {
        return Optional.of("to");
    }
}
