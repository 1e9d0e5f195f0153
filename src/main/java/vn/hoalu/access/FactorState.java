package vn.hoalu.access;

/**
 * An account's second factor.
 *
 * @param demanded by the posts held today
 * @param recoveryCodes that are left
 */
public record FactorState(boolean enrolled, boolean demanded, int recoveryCodes) {}
