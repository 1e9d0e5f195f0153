package vn.hoalu.base;

/** Keeps telephone numbers, with keys of their own. */
public interface PhoneVault extends Vault<PhoneNumber> {}
