package vn.hoalu.organization;

import java.time.LocalDate;

/** From {@code from} on, {@code share} of one unit is in another. */
public record Succession(UnitCode predecessor, UnitCode successor, LocalDate from, Share share) {}
