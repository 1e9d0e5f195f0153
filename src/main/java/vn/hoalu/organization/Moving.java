package vn.hoalu.organization;

import java.util.Optional;

/**
 * One thing that goes from one unit to another.
 *
 * @param label a person's or unit's name, or a number; never the subject of a case, which not everyone may read
 */
public record Moving(String label, Optional<Role> role, UnitCode from, UnitCode to) {}
