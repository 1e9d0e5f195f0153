package vn.hoalu.base;

/** Keeps identity numbers: encrypted to be read back, and as a keyed hash (hex, 64 characters) to be searched. */
public interface IdentityVault {

    byte[] encrypt(IdentityNumber number);

    IdentityNumber decrypt(byte[] sealed);

    String hash(IdentityNumber number);
}
