package vn.hoalu.forms;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;
import vn.hoalu.base.Dates;

/** Reads and answers the FEEL conditions and expressions of a form; only those whose cost is bounded by their length. */
final class Conditions {

    private final FeelEngineApi feel;
    private final Cache<String, Condition> known =
            Caffeine.newBuilder().maximumSize(1_000).build();

    Conditions(Clock clock) {
        feel = FeelEngineBuilder.forJava()
                .withClock(() -> clock.instant().atZone(Dates.ZONE))
                .withEnabledExternalFunctions(false)
                .build();
    }

    /**
     * The fields a condition reads.
     *
     * @throws IllegalArgumentException saying why it is refused
     */
    Set<String> names(String condition) {
        return known.get(condition, this::parse).names();
    }

    /** A condition that fails is not met: better to ask a question too many than to lose an answer. */
    boolean holds(String condition, Map<String, Object> values) {
        EvaluationResult result =
                feel.evaluate(known.get(condition, this::parse).expression(), values);
        return result.isSuccess() && Boolean.TRUE.equals(result.result());
    }

    /** What an expression gives; empty where it fails, or gives nothing that a form can hold. */
    Optional<Object> value(String expression, Map<String, Object> scope) {
        EvaluationResult result =
                feel.evaluate(known.get(expression, this::parse).expression(), scope);
        return result.isSuccess() ? Outcome.of(result.result()) : Optional.empty();
    }

    private Condition parse(String condition) {
        FeelText.check(condition);
        ParseResult result = feel.parseExpression(condition);
        if (!result.isSuccess()) {
            throw new IllegalArgumentException("not a FEEL expression");
        }
        ParsedExpression expression = result.parsedExpression();
        return new Condition(expression, FeelTree.names(expression));
    }

    private record Condition(ParsedExpression expression, Set<String> names) {}
}
