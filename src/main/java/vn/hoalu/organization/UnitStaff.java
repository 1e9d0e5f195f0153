package vn.hoalu.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Who holds a post in a unit. Knows no actor: the caller answers for the right to read it. */
public interface UnitStaff {

    /** Posts in these units that last at that day or begin after it, by name. */
    List<Member> of(Collection<UnitCode> units, LocalDate day);

    /** How many people hold a post in this unit or below it on that day. */
    int countBelow(UnitCode unit, LocalDate day);

    record Member(OfficialId official, String name, Role role, UnitCode unit) {}
}
