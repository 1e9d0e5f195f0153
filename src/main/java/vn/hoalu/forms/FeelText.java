package vn.hoalu.forms;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks at an expression before the FEEL parser does: that parser backtracks, and nested brackets or chained keywords keep
 * it busy for minutes.
 */
final class FeelText {

    private static final int MAX_LENGTH = 300;
    private static final int MAX_PARENTHESES = 4;
    private static final int MAX_BRACKETS = 4;
    private static final int MAX_IFS = 3;
    private static final Set<String> LOOPS =
            Set.of("for", "some", "every", "function", "return", "satisfies", "external");
    private static final Pattern TOKEN = Pattern.compile(
            "\\s++|\"(?:[^\"\\\\]|\\\\.)*+\"|[A-Za-z_][A-Za-z0-9_]*+|[0-9]++|[()\\[\\]]|[=!<>,.+*@:-]|/(?![/*])");

    private final String text;
    private int open;
    private int brackets;
    private int ifs;

    private FeelText(String text) {
        this.text = text;
    }

    /** @throws IllegalArgumentException saying what is not supported. */
    static void check(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("an expression has at most " + MAX_LENGTH + " characters");
        }
        new FeelText(text).check();
    }

    private void check() {
        Matcher token = TOKEN.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (!token.find(at) || token.start() != at) {
                throw new IllegalArgumentException("an expression may not hold " + text.charAt(at));
            }
            take(token.group());
            at = token.end();
        }
        if (open != 0) {
            throw new IllegalArgumentException("a parenthesis is not closed");
        }
    }

    private void take(String token) {
        switch (token) {
            case "(" -> open++;
            case ")" -> open--;
            case "[", "]" -> brackets++;
            case "if" -> ifs++;
            default -> word(token);
        }
        if (open < 0 || open > MAX_PARENTHESES || brackets > MAX_BRACKETS || ifs > MAX_IFS) {
            throw new IllegalArgumentException("an expression is nested too deeply");
        }
    }

    private static void word(String token) {
        if (LOOPS.contains(token)) {
            throw new IllegalArgumentException(token + " is not supported in an expression");
        }
    }
}
