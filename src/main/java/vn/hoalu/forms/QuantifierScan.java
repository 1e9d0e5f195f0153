package vn.hoalu.forms;

import java.util.ArrayDeque;
import java.util.Deque;

/** Walks a regular expression once and refuses a repeated group that itself repeats, look-arounds and back references. */
final class QuantifierScan {

    private static final int MAX_COUNT = 1000;

    private final String expression;
    private final Deque<Boolean> groups = new ArrayDeque<>();
    private int at;
    private boolean repeats;
    private boolean closedRepeating;

    QuantifierScan(String expression) {
        this.expression = expression;
    }

    void check() {
        while (at < expression.length()) {
            step(expression.charAt(at));
        }
    }

    private void step(char sign) {
        switch (sign) {
            case '\\' -> escape();
            case '[' -> characterClass();
            case '(' -> open();
            case ')' -> close();
            case '*', '+' -> quantifier(1);
            case '?' -> optional();
            case '{' -> counted();
            default -> plain();
        }
    }

    private void plain() {
        closedRepeating = false;
        at++;
    }

    private void escape() {
        char next = at + 1 < expression.length() ? expression.charAt(at + 1) : 'x';
        if (Character.isDigit(next) && next != '0' || next == 'k') {
            throw new IllegalArgumentException("back references are not supported");
        }
        if (next == 'Q') {
            throw new IllegalArgumentException("quoting is not supported");
        }
        closedRepeating = false;
        at += 2;
    }

    private void characterClass() {
        int end = at + 1;
        while (end < expression.length() && (expression.charAt(end) != ']' || end == at + 1)) {
            if (expression.charAt(end) == '[') {
                throw new IllegalArgumentException("a class inside a class is not supported");
            }
            end += expression.charAt(end) == '\\' ? 2 : 1;
        }
        closedRepeating = false;
        at = end + 1;
    }

    private void open() {
        if (expression.startsWith("(?", at) && !expression.startsWith("(?:", at)) {
            throw new IllegalArgumentException("look-arounds, flags and named groups are not supported");
        }
        at += expression.startsWith("(?:", at) ? 3 : 1;
        groups.push(repeats);
        repeats = false;
        closedRepeating = false;
    }

    private void close() {
        closedRepeating = repeats;
        boolean before = !groups.isEmpty() && groups.pop();
        repeats = repeats || before;
        at++;
    }

    /** {@code ?} after a quantifier only makes it lazy; elsewhere it repeats at most once and is harmless. */
    private void optional() {
        closedRepeating = false;
        at++;
    }

    private void quantifier(int length) {
        repeat(length, true);
    }

    /** A fixed count gives the matcher nothing to try, so a group around it may be repeated. */
    private void repeat(int length, boolean open) {
        if (closedRepeating) {
            throw new IllegalArgumentException("a repeated group may not hold a repetition");
        }
        repeats = repeats || open;
        at += length;
        if (at < expression.length() && "*+".indexOf(expression.charAt(at)) >= 0) {
            throw new IllegalArgumentException("a repetition may not be repeated");
        }
    }

    private void counted() {
        int end = expression.indexOf('}', at);
        String counts = end < 0 ? "" : expression.substring(at + 1, end);
        if (!counts.matches("\\d{1,4}(,(\\d{1,4})?)?")) {
            throw new IllegalArgumentException("a count such as {2,5} was expected");
        }
        for (String count : counts.split(",")) {
            if (Integer.parseInt(count) > MAX_COUNT) {
                throw new IllegalArgumentException("a count is at most " + MAX_COUNT);
            }
        }
        repeat(end + 1 - at, counts.contains(","));
    }
}
