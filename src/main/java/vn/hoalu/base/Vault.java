package vn.hoalu.base;

/** Keeps values of one kind: encrypted to be read back, and as a keyed hash (hex, 64 characters) to be searched. */
public interface Vault<T> {

    byte[] encrypt(T value);

    T decrypt(byte[] sealed);

    String hash(T value);
}
