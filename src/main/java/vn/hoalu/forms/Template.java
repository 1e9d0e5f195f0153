package vn.hoalu.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words with places to be filled in: {@code {{expression}}}, and parts that stand only where {@code {{#if condition}}}
 * holds, until {@code {{/if}}}. A text that begins with {@code =} is one expression.
 */
final class Template {

    private static final Pattern PLACE = Pattern.compile("\\{\\{(.*?)}}", Pattern.DOTALL);
    private static final String IF = "#if ";
    private static final String END = "/if";
    private static final int MAX_PLACES = 50;

    private final Conditions conditions;

    Template(Conditions conditions) {
        this.conditions = conditions;
    }

    /**
     * Shows every expression in the words.
     *
     * @throws IllegalArgumentException saying what is wrong with the template
     */
    static void expressions(String words, Consumer<String> each) {
        if (words.startsWith("=")) {
            each.accept(words.substring(1).strip());
            return;
        }
        List<String> places = places(words);
        if (places.size() > MAX_PLACES) {
            throw new IllegalArgumentException("a text has at most " + MAX_PLACES + " places to fill in");
        }
        int open = 0;
        for (String place : places) {
            open += place.startsWith(IF) ? 1 : place.equals(END) ? -1 : 0;
            if (open < 0 || open > 1) {
                throw new IllegalArgumentException("an if stands in another one, or ends twice");
            }
            if (!place.equals(END)) {
                each.accept(expression(place));
            }
        }
        if (open != 0) {
            throw new IllegalArgumentException("an if has no end");
        }
    }

    private static String expression(String place) {
        String expression = place.startsWith(IF) ? place.substring(IF.length()) : place;
        if (expression.startsWith("#") || expression.startsWith("/")) {
            throw new IllegalArgumentException(place + " is not supported in a text; use a table for a list");
        }
        return expression.strip().replaceFirst("^=\\s*", "");
    }

    private static List<String> places(String words) {
        List<String> places = new ArrayList<>();
        Matcher place = PLACE.matcher(words);
        while (place.find()) {
            places.add(place.group(1).strip());
        }
        return places;
    }

    String fill(String words, Locale locale, Map<String, Object> scope) {
        if (words.startsWith("=")) {
            return value(words.substring(1).strip(), locale, scope);
        }
        StringBuilder filled = new StringBuilder();
        boolean stands = true;
        int at = 0;
        Matcher place = PLACE.matcher(words);
        while (place.find()) {
            String inner = place.group(1).strip();
            filled.append(stands ? words.substring(at, place.start()) : "");
            if (inner.equals(END)) {
                stands = true;
            } else if (inner.startsWith(IF)) {
                stands = conditions.holds(expression(inner), scope);
            } else if (stands) {
                filled.append(value(expression(inner), locale, scope));
            }
            at = place.end();
        }
        return filled.append(words.substring(at)).toString();
    }

    private String value(String expression, Locale locale, Map<String, Object> scope) {
        return conditions
                .value(expression, scope)
                .map(value -> Literal.guard(ValueText.of(value, locale)))
                .orElse("");
    }
}
