package vn.hoalu.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** One JSON object of a schema. It knows by which name to complain, and reads nothing that could be an expression. */
record Element(JsonNode json, String name) {

    private static final int MAX_DIGITS = 18;
    private static final int MAX_NAME = 80;
    private static final int MAX_DETAIL = 240;

    static Element component(JsonNode json, String position) {
        String name = Stream.of("key", "id")
                .map(json::path)
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(position);
        return new Element(json, printable(name, MAX_NAME));
    }

    /** A name from the file goes into a log line: no control characters, no kilometres. */
    private static String printable(String text, int longest) {
        String safe = text.replaceAll("\\p{C}", "?");
        return safe.length() > longest ? safe.substring(0, longest) + "…" : safe;
    }

    UnsupportedForm refuse(String rule, String detail) {
        return new UnsupportedForm(name, rule, printable(detail, MAX_DETAIL));
    }

    void only(Set<String> allowed) {
        if (!json.isObject()) {
            throw refuse("property-type", "an object was expected");
        }
        for (String property : json.propertyNames()) {
            if (!allowed.contains(property)) {
                throw refuse("property", "property " + property + " is not supported");
            }
        }
    }

    Optional<JsonNode> value(String property) {
        return Optional.ofNullable(json.get(property)).filter(node -> !node.isNull());
    }

    /** A text as it stands; one that would be computed is refused, for it would be shown as its own formula. */
    Optional<String> text(String property) {
        Optional<String> text = string(property);
        text.ifPresent(words -> literal(property, words));
        return text;
    }

    void literal(String property, String words) {
        if (words.startsWith("=") || words.contains("{{")) {
            throw refuse("expression", property + " may not be an expression");
        }
    }

    /** A text that may look like an expression; empty where it is blank. */
    Optional<String> string(String property) {
        return value(property)
                .map(node -> {
                    if (!node.isString()) {
                        throw refuse("property-type", property + " must be a text");
                    }
                    return node.asString();
                })
                .filter(text -> !text.isBlank());
    }

    /** An expression without the sign it begins with; empty where there is none. */
    Optional<String> expression(String property, String rule) {
        return string(property).map(words -> {
            if (!words.startsWith("=")) {
                throw refuse(rule, property + " begins with =");
            }
            return words.substring(1).strip();
        });
    }

    boolean flag(String property) {
        return value(property)
                .map(node -> {
                    if (node.isString()) {
                        throw refuse("expression", property + " must be true or false");
                    }
                    if (!node.isBoolean()) {
                        throw refuse("property-type", property + " must be true or false");
                    }
                    return node.asBoolean();
                })
                .orElse(false);
    }

    Optional<Integer> whole(String property, int smallest, int largest) {
        return value(property).map(node -> {
            if (!node.isInt() || node.asInt() < smallest || node.asInt() > largest) {
                throw refuse("property-type", property + " must be a whole number from " + smallest + " to " + largest);
            }
            return node.asInt();
        });
    }

    /** The modeler writes decimals as numbers or as texts. */
    Optional<BigDecimal> number(String property) {
        return value(property).map(node -> {
            if (!node.isNumber() && !node.isString()) {
                throw refuse("property-type", property + " must be a number");
            }
            try {
                return bounded(property, new BigDecimal(node.asString()));
            } catch (NumberFormatException notANumber) {
                throw refuse("property-type", property + " must be a number");
            }
        });
    }

    private BigDecimal bounded(String property, BigDecimal number) {
        if (Math.abs(number.scale()) > MAX_DIGITS || number.precision() > 2 * MAX_DIGITS) {
            throw refuse("property-type", property + " has too many digits");
        }
        return number;
    }

    Optional<Element> object(String property) {
        return value(property).map(node -> {
            if (!node.isObject()) {
                throw refuse("property-type", property + " must be an object");
            }
            return new Element(node, name);
        });
    }

    List<JsonNode> list(String property) {
        JsonNode node = json.path(property);
        if (!node.isArray()) {
            throw refuse("property-type", property + " must be a list");
        }
        List<JsonNode> items = new ArrayList<>();
        node.forEach(items::add);
        return items;
    }
}
