package vn.hoalu.organization;

import java.time.LocalDate;
import java.util.Optional;

/** From the first day of a post to its last, both included; open while no last day is known. */
public record Tenure(LocalDate from, Optional<LocalDate> to) {

    public Tenure {
        if (to.isPresent() && to.get().isBefore(from)) {
            throw new EndsBeforeItBegins(from, to.get());
        }
    }

    public static Tenure since(LocalDate from) {
        return new Tenure(from, Optional.empty());
    }

    public boolean includes(LocalDate day) {
        return !from.isAfter(day) && !isOver(day);
    }

    public boolean isOver(LocalDate day) {
        return to.isPresent() && to.get().isBefore(day);
    }

    public boolean isFuture(LocalDate day) {
        return from.isAfter(day);
    }

    boolean overlaps(Tenure other) {
        return !isOver(other.from) && !other.isOver(from);
    }
}
