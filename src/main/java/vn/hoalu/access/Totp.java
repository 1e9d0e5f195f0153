package vn.hoalu.access;

import com.eatthepath.otp.HmacOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/** The codes of one secret: six digits, a new one each 30 seconds, as every authenticator shows them. */
record Totp(byte[] secret) {

    private static final int SECONDS = 30;
    private static final int SECRET_BYTES = 20;
    private static final HmacOneTimePasswordGenerator CODES = new HmacOneTimePasswordGenerator(6);

    static Totp fresh() {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        return new Totp(secret);
    }

    /** The step whose code this is: now, or one before or after, for clocks that are a little off. */
    OptionalLong stepOf(String code, Instant now) {
        long step = now.getEpochSecond() / SECONDS;
        return LongStream.of(step, step - 1, step + 1)
                .filter(near -> same(at(near), code))
                .findFirst();
    }

    String code(Instant now) {
        return at(now.getEpochSecond() / SECONDS);
    }

    private String at(long step) {
        try {
            return CODES.generateOneTimePasswordString(new SecretKeySpec(secret, "RAW"), step);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean same(String expected, String code) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8));
    }
}
