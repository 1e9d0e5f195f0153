package vn.hoalu.inbox;

/** In which order a list is read; only orders that an index has. The list of what is done has its own. */
public enum InboxSort {
    /** What is due first; without a due date last. */
    DUE,
    /** What has come last; a due date asked for, and words searched for, go by due date all the same. */
    NEWEST
}
