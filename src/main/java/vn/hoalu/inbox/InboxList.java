package vn.hoalu.inbox;

/** The lists an official sees. */
public enum InboxList {
    /** What my groups have to do, and what I hold. */
    TODO,
    /** What waits in the groups of those I stand in for, and what they hold. */
    COVERED,
    /** What I hold. */
    MINE,
    /** What I have finished, newest first. */
    DONE
}
