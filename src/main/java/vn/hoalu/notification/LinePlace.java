package vn.hoalu.notification;

/** Where a notice stands for its reader. */
enum LinePlace {
    /** Written and not yet sorted. */
    WAITING,
    /** A line of its own. */
    SINGLE,
    /** Behind the digest of its day. */
    GROUPED,
    /** Not shown in the program: the reader does not want it there. */
    SILENT
}
