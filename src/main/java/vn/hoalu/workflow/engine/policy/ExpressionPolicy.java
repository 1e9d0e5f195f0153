package vn.hoalu.workflow.engine.policy;

import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.impl.juel.AstBinary;
import org.camunda.bpm.impl.juel.AstBoolean;
import org.camunda.bpm.impl.juel.AstBracket;
import org.camunda.bpm.impl.juel.AstChoice;
import org.camunda.bpm.impl.juel.AstDot;
import org.camunda.bpm.impl.juel.AstEval;
import org.camunda.bpm.impl.juel.AstFunction;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstMethod;
import org.camunda.bpm.impl.juel.AstNested;
import org.camunda.bpm.impl.juel.AstNull;
import org.camunda.bpm.impl.juel.AstNumber;
import org.camunda.bpm.impl.juel.AstParameters;
import org.camunda.bpm.impl.juel.AstString;
import org.camunda.bpm.impl.juel.AstUnary;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.ExpressionNode;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.Tree;

/**
 * Judges an expression by the tree the engine's own parser makes of it: literals, operators, variables and known
 * calls; nothing that could reach an object of the engine or of Java.
 */
final class ExpressionPolicy {

    /** What the engine puts into every expression's reach. */
    static final Set<String> ENGINE_ROOTS = Set.of(
            "execution",
            "caseExecution",
            "task",
            "externalTask",
            "connector",
            "processEngine",
            "processEngineServices",
            "authenticatedUserId",
            "currentUser",
            "variableScope",
            "variableContext",
            "class");

    // The parser calls itself for each of these; a thousand of them would end its stack.
    private static final String NESTING = "([?!-";
    private static final int MAX_LENGTH = 400;
    private static final int MAX_NESTING = 40;

    private final KnownNames names;
    private final Builder parser = new Builder(Builder.Feature.METHOD_INVOCATIONS);

    ExpressionPolicy(KnownNames names) {
        this.names = names;
    }

    /** What is wrong with it; empty where it is harmless. */
    Optional<String> problem(String expression) {
        if (expression.length() > MAX_LENGTH) {
            return Optional.of("an expression of more than %d characters".formatted(MAX_LENGTH));
        }
        if (expression.chars().filter(c -> NESTING.indexOf(c) >= 0).count() > MAX_NESTING) {
            return Optional.of("an expression nested too deeply");
        }
        return parsed(expression);
    }

    private Optional<String> parsed(String expression) {
        try {
            Tree tree = parser.build(expression);
            return root(tree.getRoot());
        } catch (RuntimeException notParsed) {
            return Optional.of("not an expression: " + Findings.shortened(expression));
        }
    }

    private Optional<String> root(ExpressionNode root) {
        return root instanceof AstEval eval && !eval.isDeferred()
                ? node(eval.getChild(0))
                : Optional.of("one whole ${…} is expected");
    }

    private Optional<String> node(Node node) {
        return switch (node) {
            case AstString s -> Optional.empty();
            case AstNumber n -> Optional.empty();
            case AstBoolean b -> Optional.empty();
            case AstNull n -> Optional.empty();
            case AstIdentifier variable -> variable(variable.getName());
            case AstMethod call -> call(call);
            case AstFunction function -> Optional.of("function %s is not known".formatted(quoted(function.getName())));
            case AstDot property -> Optional.of("property access %s".formatted(quoted(written(property))));
            case AstBracket property -> Optional.of("property access by […]");
            case AstBinary operator -> children(operator);
            case AstUnary operator -> children(operator);
            case AstChoice choice -> children(choice);
            case AstNested nested -> children(nested);
            case AstParameters arguments -> children(arguments);
            default ->
                Optional.of("not allowed in an expression: " + node.getClass().getSimpleName());
        };
    }

    private Optional<String> variable(String name) {
        if (ENGINE_ROOTS.contains(name)) {
            return Optional.of("%s belongs to the engine".formatted(quoted(name)));
        }
        return names.isBean(name)
                ? Optional.of("%s is a bean, not a variable".formatted(quoted(name)))
                : Optional.empty();
    }

    // The called thing is compared as it is written: one bean, one dot, one method.
    private Optional<String> call(AstMethod call) {
        if (call.getChild(0) instanceof AstDot target
                && target.getChild(0) instanceof AstIdentifier
                && names.calls().contains(written(target))) {
            return node(call.getChild(1));
        }
        return Optional.of(
                call.getChild(0) instanceof AstDot target
                        ? "call of %s is not known".formatted(quoted(written(target)))
                        : "a call through […]");
    }

    private Optional<String> children(Node node) {
        for (int i = 0; i < node.getCardinality(); i++) {
            Optional<String> problem = node(node.getChild(i));
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }

    // Without bindings the parser's structural id is the source text of the path.
    @SuppressWarnings("NullAway")
    private static String written(AstDot path) {
        return path.getStructuralId(null);
    }

    private static String quoted(String text) {
        return "'" + Findings.shortened(text) + "'";
    }
}
