package vn.hoalu.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import vn.hoalu.organization.OfficialId;

/** A guess at a secret, by what it is counted with. Only digests are kept. */
record Attempt(String owner, List<Limit> limits) {

    /**
     * @param owner whose count it is when an administrator unlocks
     * @param growing whether the lock doubles each time; what many share is only ever locked for its window
     */
    record Limit(String origin, String owner, int attempts, boolean growing) {}

    Attempt {
        limits = List.copyOf(limits);
    }

    /** The pair first: from one address few, from a shared one more, and for one login from everywhere not endless. */
    static Attempt password(String login, String address) {
        String owner = digest("login", login);
        String place = digest("address", address);
        return new Attempt(
                owner,
                List.of(
                        new Limit(digest("pair", login, address), owner, 5, true),
                        new Limit(place, place, 60, false),
                        new Limit(owner, owner, 100, false)));
    }

    /** Wherever it comes from: who guesses codes knows the password already, and six digits are few. */
    static Attempt secondFactor(OfficialId official) {
        return ofOfficial("code", official);
    }

    /** The present password, asked for again before something is changed. */
    static Attempt presentPassword(OfficialId official) {
        return ofOfficial("present", official);
    }

    private static Attempt ofOfficial(String kind, OfficialId official) {
        String owner = digest("official", official.toString());
        return new Attempt(owner, List.of(new Limit(digest(kind, official.toString()), owner, 5, true)));
    }

    static String digest(String... parts) {
        try {
            byte[] text = String.join("\n", parts).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
