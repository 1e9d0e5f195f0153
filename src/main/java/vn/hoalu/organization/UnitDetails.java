package vn.hoalu.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All about one unit. */
public record UnitDetails(
        UnitLine line,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo,
        List<Relative> predecessors,
        List<Relative> successors) {

    public UnitDetails {
        predecessors = List.copyOf(predecessors);
        successors = List.copyOf(successors);
    }

    /** A unit this one came from or went to, from that day on. */
    public record Relative(UnitName unit, LocalDate from, Share share) {}
}
