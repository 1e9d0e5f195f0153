package vn.hoalu.workflow.engine.policy;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What the value of an attribute, or the text of an element, may be.
 *
 * @param rule       stable name of the rule that a bad value breaks
 * @param calculates whether an expression may stand here at all
 * @param problem    what is wrong with a value; empty where it is fine
 */
record ValueRule(String rule, boolean calculates, Function<String, Optional<String>> problem) {

    static ValueRule constant(String rule, Function<String, Optional<String>> problem) {
        return new ValueRule(rule, false, problem);
    }

    static ValueRule calculated(String rule, Function<String, Optional<String>> problem) {
        return new ValueRule(rule, true, problem);
    }

    static ValueRule matching(String rule, String expected, String pattern) {
        Pattern form = Pattern.compile(pattern);
        return constant(
                rule,
                value -> form.matcher(value).matches() ? Optional.empty() : Optional.of(refusal(value, expected)));
    }

    /** The name of the rule for a value: an expression where none belongs is always called the same. */
    String ruleFor(String value) {
        return !calculates && Values.holdsExpression(value) ? "expression-not-expected" : rule;
    }

    private static String refusal(String value, String expected) {
        return "'%s'; expected is %s".formatted(Findings.shortened(value), expected);
    }
}
