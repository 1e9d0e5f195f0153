package vn.hoalu.organization;

public enum UnitKind {
    PROVINCE,
    DEPARTMENT,
    COMMUNE,
    WARD
}
