package vn.hoalu.base;

/** Keeps identity numbers. */
public interface IdentityVault extends Vault<IdentityNumber> {}
