package vn.hoalu.inbox;

/** The lists an official sees. */
public enum InboxList {
    /** What my groups and those I stand in for have to do, and what I hold. */
    TODO,
    /** What I hold. */
    MINE,
    /** What waits in the groups of those I stand in for, and what they hold. */
    COVERED,
    /** What others have to do now in cases that I began or whose step before was mine. */
    WAITING,
    /** What I have finished, newest first. */
    DONE
}
