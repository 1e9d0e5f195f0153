package vn.hoalu.access;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What an authenticator is to be told, once.
 *
 * @param secret for typing, in groups of four
 * @param address for the camera
 */
public record Enrolment(String secret, String address) {

    static Enrolment of(Totp totp, Login login) {
        String secret = Base32.of(totp.secret());
        String label = encoded("Hoa Lư") + ":" + encoded(login.value());
        String address = "otpauth://totp/%s?secret=%s&issuer=%s&algorithm=SHA1&digits=6&period=30"
                .formatted(label, secret, encoded("Hoa Lư"));
        return new Enrolment(Base32.inFours(secret), address);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
