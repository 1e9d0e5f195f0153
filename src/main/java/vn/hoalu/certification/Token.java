package vn.hoalu.certification;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/** 128 random bits that only the paper's QR code tells: the key of the public page. */
record Token(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final SecureRandom RANDOM = new SecureRandom();

    Token {
        if (!wellFormed(value)) {
            throw new IllegalArgumentException("A token has 22 characters of base64url");
        }
    }

    static boolean wellFormed(String text) {
        return FORM.matcher(text).matches();
    }

    static Token fresh() {
        byte[] bits = new byte[16];
        RANDOM.nextBytes(bits);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** Not the token: whoever reads a log must not be able to open the page. */
    @Override
    public String toString() {
        return "Token[…]";
    }
}
