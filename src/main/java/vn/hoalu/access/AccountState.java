package vn.hoalu.access;

/** What an official's account is in, as the administration shows it. */
public enum AccountState {
    NONE,
    OPEN,
    /** Open, with a password somebody else gave. */
    GIVEN,
    CLOSED
}
