package vn.hoalu.forms;

import java.text.Normalizer;
import java.util.Map;

/** Text as it is kept: composed, without blanks around it, and without characters nobody can see or print. */
final class TextReading {

    /** Where the form names no length. */
    static final int LINE = 1_000;

    static final int AREA = 10_000;

    /** Nothing longer is even normalised. */
    static final int LONGEST = 100_000;

    private TextReading() {}

    static Reading line(Object raw) {
        return read(raw, "");
    }

    static Reading area(Object raw) {
        return read(raw, "\n\t");
    }

    private static Reading read(Object raw, String allowed) {
        if (!(raw instanceof String text)) {
            return Reading.unreadable("unreadable");
        }
        if (text.length() > LONGEST) {
            return Reading.unreadable("tooLong", Map.of("max", LONGEST, "length", text.length()));
        }
        String kept = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .strip();
        if (kept.codePoints().anyMatch(sign -> unprintable(sign) && allowed.indexOf(sign) < 0)) {
            return Reading.unreadable("characters");
        }
        return kept.isEmpty() ? new Reading.Absent() : new Reading.Given(kept);
    }

    private static boolean unprintable(int sign) {
        int type = Character.getType(sign);
        return type == Character.CONTROL || type == Character.SURROGATE || type == Character.UNASSIGNED;
    }
}
