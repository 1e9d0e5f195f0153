package vn.hoalu.access;

/** How far a role may go with an action, seen from the unit in which the role is held; each includes the ones before. */
enum Scope {
    NONE,
    /** What concerns the official in person. */
    OWN,
    UNIT,
    UNIT_AND_BELOW,
    PROVINCE
}
