package vn.hoalu.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The one secret behind all identity numbers; what encrypts and what searches are keys derived from it. */
record IdentityKey(byte[] secret) {

    static final int LENGTH = 32;
    private static final String HMAC = "HmacSHA256";

    IdentityKey {
        if (secret.length != LENGTH) {
            throw new IllegalArgumentException("An identity key has 32 bytes, not " + secret.length);
        }
        secret = secret.clone();
    }

    static IdentityKey fresh() {
        byte[] secret = new byte[LENGTH];
        new SecureRandom().nextBytes(secret);
        return new IdentityKey(secret);
    }

    static IdentityKey ofBase64(String text) {
        return new IdentityKey(Base64.getDecoder().decode(text.strip()));
    }

    String asBase64() {
        return Base64.getEncoder().encodeToString(secret);
    }

    /** A key of its own for each purpose: whoever learns one knows nothing of the others. */
    byte[] derive(String purpose) {
        return authenticate(secret, purpose.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] authenticate(byte[] key, byte[] message) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "IdentityKey[…]";
    }
}
