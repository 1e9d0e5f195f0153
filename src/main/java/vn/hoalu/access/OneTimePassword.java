package vn.hoalu.access;

import java.security.SecureRandom;

/** A password to be handed over once: 80 random bits, and letters that are not mistaken when they are read out. */
public record OneTimePassword(String value) {

    private static final int BYTES = 10;

    static OneTimePassword fresh() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new OneTimePassword(Base32.inFours(Base32.of(bytes)));
    }

    @Override
    public String toString() {
        return "OneTimePassword[…]";
    }
}
