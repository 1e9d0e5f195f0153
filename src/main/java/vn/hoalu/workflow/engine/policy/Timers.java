package vn.hoalu.workflow.engine.policy;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When a timer may fire: at an ISO time, after an ISO duration, or by a bounded cycle. */
final class Timers {

    private static final String NUMBER = "(\\d{1,5})";
    private static final Pattern DURATION =
            Pattern.compile("P(?=.)(?:%1$sY)?(?:%1$sM)?(?:%1$sW)?(?:%1$sD)?(?:T(?=.)(?:%1$sH)?(?:%1$sM)?(?:%1$sS)?)?"
                    .formatted(NUMBER));
    private static final long[] SECONDS = {31_536_000, 2_592_000, 604_800, 86_400, 3_600, 60, 1};
    private static final Pattern CYCLE = Pattern.compile("R(\\d{1,4})/([^/]{1,40}/)?(P[^/]{1,40})");
    private static final int MOST_REPETITIONS = 100;
    private static final int SHORTEST_PERIOD = 60;

    private Timers() {}

    static ValueRule date(ValueRule expression) {
        return timer(Timers::isTime, "an ISO time or an expression", expression);
    }

    static ValueRule duration(ValueRule expression) {
        return timer(Timers::isDuration, "an ISO duration or an expression", expression);
    }

    /** A constant: how often an expression would repeat is unknown before it runs. */
    static ValueRule cycle() {
        return ValueRule.constant(
                "timer",
                value -> isBounded(value)
                        ? Optional.empty()
                        : refusal(value, "R1 to R100 and a period of PT1M or more, such as R3/PT1H"));
    }

    /** How often the cycle of a timer fires; once where it has none. */
    static int repetitions(XmlElement timer) {
        Matcher cycle = CYCLE.matcher(
                timer.child("bpmn:timeCycle").map(XmlElement::text).orElse(""));
        return cycle.matches() ? Integer.parseInt(cycle.group(1)) : 1;
    }

    private static ValueRule timer(Predicate<String> constant, String expected, ValueRule otherwise) {
        return ValueRule.calculated("timer", value -> {
            if (Values.holdsExpression(value)) {
                return otherwise.problem().apply(value);
            }
            return constant.test(value) ? Optional.empty() : refusal(value, expected);
        });
    }

    private static boolean isBounded(String value) {
        Matcher cycle = CYCLE.matcher(value);
        return cycle.matches()
                && Integer.parseInt(cycle.group(1)) >= 1
                && Integer.parseInt(cycle.group(1)) <= MOST_REPETITIONS
                && (cycle.group(2) == null
                        || isTime(cycle.group(2).substring(0, cycle.group(2).length() - 1)))
                && seconds(cycle.group(3)) >= SHORTEST_PERIOD;
    }

    private static boolean isTime(String value) {
        try {
            return OffsetDateTime.parse(value) != null;
        } catch (DateTimeParseException notATime) {
            return false;
        }
    }

    private static boolean isDuration(String value) {
        return seconds(value) > 0;
    }

    /** Zero where the value is no duration; a month counts as thirty days. */
    private static long seconds(String value) {
        Matcher duration = DURATION.matcher(value);
        long sum = 0;
        for (int i = 0; duration.matches() && i < SECONDS.length; i++) {
            String number = duration.group(i + 1);
            sum += number == null ? 0 : SECONDS[i] * Long.parseLong(number);
        }
        return sum;
    }

    private static Optional<String> refusal(String value, String expected) {
        return Optional.of("'%s'; expected is %s".formatted(Findings.shortened(value), expected));
    }
}
