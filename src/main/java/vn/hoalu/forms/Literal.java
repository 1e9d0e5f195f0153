package vn.hoalu.forms;

/**
 * Values that are filled into a text are words and never markup: what a citizen wrote must not become a link. Signs that
 * would mark something travel as others, which nobody can type, until they stand on the screen.
 */
public final class Literal {

    private static final String MARKS = "*[]#-_<>!()`+~";
    private static final char FIRST = '\uE000';
    private static final char LAST = '\uF8FF';

    private Literal() {}

    static String guard(String value) {
        StringBuilder guarded = new StringBuilder();
        for (char sign : value.toCharArray()) {
            int mark = MARKS.indexOf(sign);
            if (mark >= 0) {
                guarded.append((char) (FIRST + mark));
            } else if (sign < FIRST || sign > LAST) {
                guarded.append(Character.isISOControl(sign) ? ' ' : sign);
            }
        }
        return guarded.toString();
    }

    /** The words as they are to be read. */
    public static String open(String words) {
        StringBuilder open = new StringBuilder();
        for (char sign : words.toCharArray()) {
            boolean mark = sign >= FIRST && sign < FIRST + MARKS.length();
            open.append(mark ? MARKS.charAt(sign - FIRST) : sign);
        }
        return open.toString();
    }
}
