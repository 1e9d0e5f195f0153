package vn.hoalu.administration.imports;

/** How far a run has come. */
public enum ImportState {
    /** Waits to be read. */
    UPLOADED,
    /** Says what would happen, without doing it. */
    CHECKING,
    /** Waits for the person's word. */
    READY,
    CARRYING_OUT,
    DONE,
    /** The file as a whole could not be taken. */
    REFUSED,
    DISCARDED;

    /** Whether the program is at it. */
    public boolean isWorking() {
        return this == UPLOADED || this == CHECKING || this == CARRYING_OUT;
    }
}
