package vn.hoalu.access;

/** What still stands between a right password and a session, in this order. */
public enum SignInStep {
    /** A code of the second factor, or a recovery code. */
    CODE,
    /** The posts demand a second factor, and there is none yet. */
    ENROL,
    /** The password was given by somebody else. */
    PASSWORD
}
