package vn.hoalu.organization;

/** How much of a unit went to a successor. */
public enum Share {
    WHOLE,
    /** What was left after parts had gone elsewhere; open work and old files follow it. */
    REST,
    PART;

    boolean carriesOn() {
        return this != PART;
    }
}
