package vn.hoalu.organization;

/** Where in the two tiers a role is held. */
public enum RoleLevel {
    PROVINCE,
    COMMUNE,
    VILLAGE;

    static RoleLevel of(UnitKind kind) {
        return switch (kind) {
            case PROVINCE, DEPARTMENT -> PROVINCE;
            // An office has the roles of what it is a part of; most are parts of a commune.
            case COMMUNE, WARD, TOWNSHIP, OFFICE, SCHOOL -> COMMUNE;
            case VILLAGE, RESIDENTIAL_GROUP, TEAM -> VILLAGE;
        };
    }
}
