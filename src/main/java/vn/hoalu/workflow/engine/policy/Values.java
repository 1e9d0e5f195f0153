package vn.hoalu.workflow.engine.policy;

import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of values our models are made of. */
final class Values {

    private static final int LONGEST_TEXT = 4000;
    private static final String VARIABLE = "[A-Za-z_][A-Za-z0-9_]{0,63}";
    private static final Pattern ID_FORM = Pattern.compile("[A-Za-z_][A-Za-z0-9_.\\-]{0,99}");

    static final ValueRule ID = ValueRule.matching("id", "an id", ID_FORM.pattern());
    static final ValueRule KEY = ValueRule.matching("constant-key", "a constant key", "[A-Za-z][A-Za-z0-9_]{0,63}");
    static final ValueRule FLAG = ValueRule.matching("flag", "true or false", "true|false");
    static final ValueRule NUMBER = ValueRule.matching("number", "a number", "-?\\d{1,7}(\\.\\d{1,20})?(E-?\\d)?");
    static final ValueRule LATEST = ValueRule.matching("binding", "latest", "latest");
    static final ValueRule TIME_TO_LIVE =
            ValueRule.matching("time-to-live", "P…D or a number of days", "P[1-9]\\d{0,4}D|[1-9]\\d{0,4}");
    static final ValueRule VERSION_TAG =
            ValueRule.matching("version-tag", "a version such as 1.0", "[A-Za-z0-9_.\\-]{1,64}");
    static final ValueRule FORMAL = ValueRule.matching(
            "expression-language", "tFormalExpression", "([A-Za-z0-9_\\-]{1,32}:)?tFormalExpression");
    static final ValueRule PROPERTY_NAME =
            ValueRule.matching("property-name", "a plain name", "[A-Za-z][A-Za-z0-9_.\\-]{0,63}");
    static final ValueRule CARDINALITY =
            ValueRule.matching("multi-instance", "a constant from 1 to 200", "[1-9]\\d?|1\\d\\d|200");
    static final ValueRule SINGLE_ENTRY = ValueRule.matching("decision-result", "singleEntry", "singleEntry");
    static final ValueRule TEXT = ValueRule.constant("text", Values::text);
    static final ValueRule NAME = ValueRule.constant("variable-name", value -> plain(value, VARIABLE));

    private Values() {}

    static boolean isId(String value) {
        return ID_FORM.matcher(value).matches();
    }

    static boolean holdsExpression(String value) {
        return value.contains("${") || value.contains("#{");
    }

    private static Optional<String> text(String value) {
        if (holdsExpression(value)) {
            return Optional.of("'%s' holds an expression".formatted(Findings.shortened(value)));
        }
        return value.length() > LONGEST_TEXT
                ? Optional.of("more than %d characters".formatted(LONGEST_TEXT))
                : Optional.empty();
    }

    private static Optional<String> plain(String value, String form) {
        return value.matches(form) && !ExpressionPolicy.ENGINE_ROOTS.contains(value)
                ? Optional.empty()
                : Optional.of("'%s' is not a plain variable".formatted(Findings.shortened(value)));
    }

    /** Values that depend on what is known by name. */
    static final class Expressions {

        // Of a role that is known here, or, where the business finds it out, of a variable whose name says so.
        private static final Pattern GROUP =
                Pattern.compile("[A-Z][A-Z0-9_]{1,39}@(\\$\\{" + VARIABLE + "})|(\\$\\{[a-z][A-Za-z0-9]{0,50}Group})");
        private static final Pattern DELEGATE = Pattern.compile("\\$\\{(" + VARIABLE + ")}");

        final ValueRule expression;
        final ValueRule group;
        final ValueRule delegate;

        Expressions(KnownNames names) {
            ExpressionPolicy policy = new ExpressionPolicy(names);
            expression = ValueRule.calculated("expression", policy::problem);
            group = ValueRule.calculated("candidate-group", value -> group(policy, value));
            delegate = ValueRule.calculated("delegate", value -> delegate(names, value));
        }

        private static Optional<String> group(ExpressionPolicy policy, String value) {
            var match = GROUP.matcher(value);
            return match.matches()
                    ? policy.problem(match.group(1) == null ? match.group(2) : match.group(1))
                    : Optional.of(
                            "'%s'; expected is one ROLE@${variable} or ${…Group}".formatted(Findings.shortened(value)));
        }

        private static Optional<String> delegate(KnownNames names, String value) {
            var match = DELEGATE.matcher(value);
            return match.matches() && names.delegates().contains(match.group(1))
                    ? Optional.empty()
                    : Optional.of("'%s' is not a known delegate".formatted(Findings.shortened(value)));
        }
    }
}
