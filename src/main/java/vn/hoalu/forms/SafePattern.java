package vn.hoalu.forms;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern from a form. Two walls against catastrophic backtracking: shapes known to backtrack are refused at
 * deployment, and a match that takes too many steps is no match.
 */
final class SafePattern {

    private static final int MAX_LENGTH = 200;
    private static final int MAX_STEPS = 200_000;

    private final Pattern pattern;

    private SafePattern(Pattern pattern) {
        this.pattern = pattern;
    }

    /** @throws IllegalArgumentException saying what is wrong with it. */
    static SafePattern of(String expression) {
        if (expression.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("a pattern has at most " + MAX_LENGTH + " characters");
        }
        new QuantifierScan(expression).check();
        try {
            return new SafePattern(Pattern.compile(expression));
        } catch (PatternSyntaxException wrong) {
            throw new IllegalArgumentException("not a regular expression: " + wrong.getDescription());
        }
    }

    /** As in the modeler: the pattern may match anywhere unless it is anchored. */
    boolean matches(String text) {
        try {
            return pattern.matcher(new Counted(text, new int[] {MAX_STEPS})).find();
        } catch (TooManySteps | StackOverflowError given) {
            return false;
        }
    }

    /** The matcher reads every character through here, so its work can be counted. */
    private record Counted(String text, int[] left) implements CharSequence {

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (--left[0] < 0) {
                throw new TooManySteps();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Counted(text.substring(start, end), left);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private static final class TooManySteps extends RuntimeException {

        TooManySteps() {
            super(null, null, false, false);
        }
    }
}
