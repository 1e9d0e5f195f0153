package vn.hoalu.workflow;

import java.time.Duration;

/** Work that comes again and again, on one node at a time whatever their number. Every bean of this type is run. */
public interface Recurring {

    /** Stable name: under it the engine keeps when it is due next. */
    String name();

    /** From the end of one run to the beginning of the next. */
    Duration every();

    /**
     * Called in a transaction of its own, to take seconds at most.
     *
     * @param size how many things may be done in it
     * @return whether there is more to do at once
     */
    boolean chunk(int size);

    /** What comes first cannot be done now: a chunk of it alone has failed. It waits, so that the others need not. */
    void putOff();
}
