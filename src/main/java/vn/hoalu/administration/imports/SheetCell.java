package vn.hoalu.administration.imports;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** A cell as it was found. What a formula would come to is never worked out. */
record SheetCell(Kind kind, String text) {

    enum Kind {
        TEXT,
        NUMBER,
        /** Its text is an ISO date. */
        DATE,
        FORMULA
    }

    static final SheetCell EMPTY = new SheetCell(Kind.TEXT, "");

    private static final int LONGEST = 500;
    // Also what is invisible: zero-width characters and marks of direction come along with copied text.
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}]+");
    private static final Pattern SHIELDED = Pattern.compile("'[=+@\\t\\r-].*", Pattern.DOTALL);
    private static final Pattern CALCULATED = Pattern.compile("=.*|[+@-]\\p{L}.*");

    static SheetCell text(String raw) {
        String text = GAPS.matcher(Normalizer.normalize(raw, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        // Our own copies put a quotation mark before what a program might take for a formula.
        String bare = SHIELDED.matcher(text).matches() ? text.substring(1) : text;
        String cut = bare.length() > LONGEST ? bare.substring(0, LONGEST) : bare;
        return new SheetCell(CALCULATED.matcher(cut).matches() ? Kind.FORMULA : Kind.TEXT, cut);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }
}
