package vn.hoalu.administration;

import java.util.Optional;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.UnitCode;

/**
 * What the list of people is narrowed to.
 *
 * @param unit   this unit and all below it
 * @param inPost with such a post today, or without one
 */
public record PeopleFilter(String search, Optional<UnitCode> unit, Optional<Role> role, Optional<Boolean> inPost) {

    public static final PeopleFilter IN_POST =
            new PeopleFilter("", Optional.empty(), Optional.empty(), Optional.of(true));
}
