package vn.hoalu.organization;

/** A role in a unit; written {@code COMMUNE_OFFICER@14329} it is the candidate group of a task. */
public record Post(Role role, UnitCode unit) {

    public static Post ofGroup(String group) {
        int at = group.indexOf('@');
        if (at < 1) {
            throw new IllegalArgumentException("A candidate group is ROLE@UNIT, not " + group);
        }
        return new Post(Role.valueOf(group.substring(0, at)), new UnitCode(group.substring(at + 1)));
    }

    public String asGroup() {
        return role + "@" + unit;
    }
}
