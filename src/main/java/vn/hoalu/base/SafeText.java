package vn.hoalu.base;

/** Text for a cell of a sheet that no program may take for a formula. */
public final class SafeText {

    private SafeText() {}

    public static String of(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
