package vn.hoalu.administration.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import vn.hoalu.base.SearchText;

/**
 * By which rows of one sheet are told to be about the same person, or to say the same.
 *
 * @param name what the row calls the person, accents and case aside
 */
record RowKeys(String person, String row, String name) {

    /** @param identityHash of the person's number; without one it is name and place that tell people apart */
    static RowKeys of(ImportId run, PersonLine line, Optional<String> identityHash) {
        String name = line.name().orElseThrow().value();
        String place =
                line.unit().orElseThrow() + "/" + SearchText.fold(line.team().orElse(""));
        String person = identityHash.orElseGet(() -> name.toLowerCase(Locale.ROOT) + "@" + place);
        String from = line.from().map(Object::toString).orElse("");
        return new RowKeys(
                digest(run + person),
                digest(run + person + line.role().orElseThrow() + place + from),
                digest(run + SearchText.fold(name)));
    }

    private static String digest(String text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
