package vn.hoalu.organization;

public enum UnitKind {
    PROVINCE,
    DEPARTMENT,
    COMMUNE,
    WARD,
    /** A small town, a kind of commune that ended with 2025-06-30. */
    TOWNSHIP,
    /** A division or centre of a commune or department. */
    OFFICE,
    VILLAGE,
    RESIDENTIAL_GROUP,
    /** A community digital technology team. */
    TEAM,
    SCHOOL;

    /** Units that come and go by a chair's decision; of the others a reorganisation decides. */
    public boolean isSmall() {
        return switch (this) {
            case PROVINCE, DEPARTMENT, COMMUNE, WARD, TOWNSHIP -> false;
            case OFFICE, VILLAGE, RESIDENTIAL_GROUP, TEAM, SCHOOL -> true;
        };
    }

    /** Whether a unit of this kind may lie directly below one of that kind. */
    public boolean fitsBelow(UnitKind parent) {
        return switch (this) {
            case PROVINCE -> false;
            case DEPARTMENT, COMMUNE, WARD, TOWNSHIP -> parent == PROVINCE;
            case VILLAGE, RESIDENTIAL_GROUP -> parent == COMMUNE || parent == WARD;
            case TEAM -> parent == COMMUNE || parent == WARD || parent == VILLAGE || parent == RESIDENTIAL_GROUP;
            case OFFICE -> parent == COMMUNE || parent == WARD || parent == DEPARTMENT;
            case SCHOOL -> parent == PROVINCE || parent == COMMUNE || parent == WARD || parent == DEPARTMENT;
        };
    }
}
