package vn.hoalu.forms;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.collection.IterableOnce;
import camundajar.impl.scala.collection.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.feel.syntaxtree.Filter;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.FunctionParameters;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.syntaxtree.PositionalFunctionParameters;
import org.camunda.feel.syntaxtree.Ref;

/**
 * Walks a parsed expression against an allow-list. What is left has no loop, no power, no regular expression and no
 * conversion from text, so evaluating it costs no more than its length times the longest list it reads.
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
            "PathExpression",
            "Filter",
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
            "today",
            "sum",
            "min",
            "max",
            "mean",
            "round up",
            "round down",
            "round half up",
            "round half down",
            "substring",
            "string",
            "concatenate");

    /** Before a name that may as well be a part of what a filter looks at. */
    static final String LOOSE = "?";

    private static final Set<String> OVER_LISTS = Set.of("count", "sum", "min", "max", "mean");

    private static final Set<String> ROUNDING = Set.of("round up", "round down", "round half up", "round half down");

    /** They round as well, where they are given a number of decimals. */
    private static final Set<String> WHOLE = Set.of("floor", "ceiling");

    // A number below zero rounds to tens, hundreds and so on.
    private static final Pattern PLACES = Pattern.compile("Some\\((ArithmeticNegation\\()?ConstNumber\\([0-9]\\)\\)+");

    private static final String SYNTAX = "org.camunda.feel.syntaxtree.";

    private final Set<String> names = new LinkedHashSet<>();

    private boolean filtering;

    private FeelTree() {}

    /** The names the expression reads, each with the path behind it. */
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
            case Filter filter -> filter(filter);
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
                throw new IllegalArgumentException(simple + " is not supported in an expression");
            }
        }
    }

    private void name(Ref ref) {
        String name = ref.names().mkString(".");
        boolean item = name.equals("item") || name.startsWith("item.");
        if (!filtering) {
            names.add(name);
        } else if (!item) {
            names.add(LOOSE + name);
        }
    }

    /** Looks at each item once; a filter in a filter would look at each for each. */
    private void filter(Filter filter) {
        if (filtering) {
            throw new IllegalArgumentException("a filter in a filter is not supported in an expression");
        }
        visit(filter.list());
        filtering = true;
        visit(filter.filter());
        filtering = false;
    }

    private void call(FunctionInvocation call) {
        if (!FUNCTIONS.contains(call.function())) {
            throw new IllegalArgumentException("function " + call.function() + " is not supported in an expression");
        }
        if (OVER_LISTS.contains(call.function()) && call.params().toString().contains("Range")) {
            throw new IllegalArgumentException("a range is not supported in " + call.function());
        }
        if (rounds(call) && !fewPlaces(call.params())) {
            throw new IllegalArgumentException(call.function() + " needs a number of decimals from 0 to 9");
        }
        visit(call.params());
    }

    private static boolean rounds(FunctionInvocation call) {
        boolean alone = call.params() instanceof PositionalFunctionParameters given
                && given.params().size() == 1;
        return ROUNDING.contains(call.function()) || WHOLE.contains(call.function()) && !alone;
    }

    /** A written number of decimals as the last parameter; a huge one, or one worked out, would be a huge number. */
    private static boolean fewPlaces(FunctionParameters params) {
        return params instanceof PositionalFunctionParameters given
                && PLACES.matcher(given.params().lastOption().toString()).matches();
    }
}
