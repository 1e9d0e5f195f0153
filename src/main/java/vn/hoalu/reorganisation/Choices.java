package vn.hoalu.reorganisation;

import java.util.List;
import vn.hoalu.organization.UnitLine;
import vn.hoalu.organization.UnitStaff;

/** What a split may send elsewhere than to the unit that carries on. */
public record Choices(List<UnitLine> subunits, List<UnitStaff.Member> people) {

    public Choices {
        subunits = List.copyOf(subunits);
        people = List.copyOf(people);
    }
}
