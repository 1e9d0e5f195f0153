package vn.hoalu.base;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text as it can be printed. */
public final class PaperText {

    private static final Pattern NOT_IN_XML = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cn}]+");

    private PaperText() {}

    // The font has the composed letters (a decomposed name would print its accents beside them); XML has no control
    // characters.
    public static String of(String text) {
        return Normalizer.normalize(NOT_IN_XML.matcher(text).replaceAll(" "), Normalizer.Form.NFC);
    }
}
