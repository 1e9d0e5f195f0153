package vn.hoalu.administration.imports;

/** Text for a cell that no program may take for a formula. */
final class SafeText {

    private SafeText() {}

    static String of(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
