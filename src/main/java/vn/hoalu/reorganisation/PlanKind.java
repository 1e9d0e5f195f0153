package vn.hoalu.reorganisation;

public enum PlanKind {
    /** Several units become one. */
    MERGE,
    /** One unit becomes several. */
    SPLIT,
    /** One unit becomes another with the same territory: a new name, kind or state number. */
    RENAME;

    boolean fits(int sources, int targets) {
        return switch (this) {
            case MERGE -> sources >= 2 && targets == 1;
            case SPLIT -> sources == 1 && targets >= 2;
            case RENAME -> sources == 1 && targets == 1;
        };
    }
}
