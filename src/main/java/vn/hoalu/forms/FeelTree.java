package vn.hoalu.forms;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.collection.IterableOnce;
import camundajar.impl.scala.collection.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.syntaxtree.Ref;

/**
 * Walks a parsed condition against an allow-list. What is left has no loop, no power, no regular expression and no
 * conversion, so evaluating it costs no more than its length.
 */
final class FeelTree {

    private static final Set<String> NODES = Set.of(
            "ConstNull",
            "ConstBool",
            "ConstNumber",
            "ConstString",
            "ConstDate",
            "ConstLocalTime",
            "ConstLocalDateTime",
            "ConstList",
            "ConstRange",
            "ClosedConstRangeBoundary",
            "OpenConstRangeBoundary",
            "Ref",
            "Equal",
            "Not",
            "LessThan",
            "LessOrEqual",
            "GreaterThan",
            "GreaterOrEqual",
            "Conjunction",
            "Disjunction",
            "If",
            "In",
            "AtLeastOne",
            "UnaryTestExpression",
            "InputEqualTo",
            "InputLessThan",
            "InputLessOrEqual",
            "InputGreaterThan",
            "InputGreaterOrEqual",
            "InputInRange",
            "Addition",
            "Subtraction",
            "Multiplication",
            "Division",
            "ArithmeticNegation",
            "FunctionInvocation",
            "PositionalFunctionParameters",
            "NamedFunctionParameters");

    private static final Set<String> FUNCTIONS = Set.of(
            "not",
            "all",
            "any",
            "is defined",
            "list contains",
            "count",
            "contains",
            "starts with",
            "ends with",
            "string length",
            "upper case",
            "lower case",
            "abs",
            "floor",
            "ceiling",
            "today");

    private static final String SYNTAX = "org.camunda.feel.syntaxtree.";

    private final Set<String> names = new LinkedHashSet<>();

    private FeelTree() {}

    /** The fields the condition reads. */
    static Set<String> names(ParsedExpression parsed) {
        FeelTree tree = new FeelTree();
        tree.visit(parsed.expression());
        return tree.names;
    }

    private void visit(Object node) {
        checkKind(node);
        switch (node) {
            case Ref ref -> name(ref);
            case FunctionInvocation call -> call(call);
            case IterableOnce<?> items -> all(items.iterator());
            case Product product -> all(product.productIterator());
            default -> {}
        }
    }

    private void all(Iterator<?> nodes) {
        while (nodes.hasNext()) {
            visit(nodes.next());
        }
    }

    private static void checkKind(Object node) {
        String kind = node.getClass().getName();
        if (kind.startsWith(SYNTAX)) {
            String simple = kind.substring(SYNTAX.length()).replace("$", "");
            if (!NODES.contains(simple)) {
                throw new IllegalArgumentException(simple + " is not supported in a condition");
            }
        }
    }

    private void name(Ref ref) {
        if (ref.names().size() != 1) {
            throw new IllegalArgumentException("a part of a value is not supported in a condition");
        }
        names.add(ref.names().head());
    }

    private void call(FunctionInvocation call) {
        if (!FUNCTIONS.contains(call.function())) {
            throw new IllegalArgumentException("function " + call.function() + " is not supported in a condition");
        }
        visit(call.params());
    }
}
