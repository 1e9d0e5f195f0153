package vn.hoalu.document;

import java.text.Normalizer;

/** The name a browser gives: in composed letters, without folders and what no name needs. */
record FileName(String value) {

    private static final int LONGEST = 150;
    private static final int LONGEST_END = 10;
    private static final String NAMELESS = "tai-lieu";

    static FileName of(String given) {
        String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String plain = Normalizer.normalize(name, Normalizer.Form.NFC)
                // Controls and marks of direction: with them "gpj.exe" is read backwards.
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]", "")
                .replaceAll("[<>:\"|?*]", "_")
                .replaceAll("\\s+", " ")
                .strip()
                .replaceAll("^\\.+|[. ]+$", "");
        return new FileName(shortened(plain.isEmpty() ? NAMELESS : plain));
    }

    /** From the middle: the end says what it is. */
    private static String shortened(String name) {
        if (name.codePointCount(0, name.length()) <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String end = dot > 0 && name.length() - dot <= LONGEST_END ? name.substring(dot) : "";
        return name.substring(0, name.offsetByCodePoints(0, LONGEST - end.length())) + end;
    }
}
