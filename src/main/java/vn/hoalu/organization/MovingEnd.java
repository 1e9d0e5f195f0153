package vn.hoalu.organization;

import java.time.Instant;

/**
 * One thing that becomes due at another moment.
 *
 * @param label the number of a case or the like; never a subject, which not everyone may read
 */
public record MovingEnd(String label, UnitCode unit, Instant from, Instant to) {}
