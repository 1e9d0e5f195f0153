package vn.hoalu.forms;

import java.math.BigDecimal;
import java.util.Optional;
import vn.hoalu.base.LocalizedText;
import vn.hoalu.forms.FormField.Common;
import vn.hoalu.forms.FormField.TextField;
import vn.hoalu.forms.FormField.TextField.Shape;

/** Reads a one-line text field with its length, pattern and shape. */
final class LineReader {

    private LineReader() {}

    static TextField read(Element component, Common common, Conditions conditions) {
        Element rules = InputReader.rules(component);
        Optional<Integer> min = rules.whole("minLength", 0, TextReading.LONGEST);
        Optional<Integer> max = rules.whole("maxLength", 1, TextReading.LONGEST);
        InputReader.ordered(component, min.map(BigDecimal::valueOf), max.map(BigDecimal::valueOf));
        return new TextField(
                common,
                min,
                max,
                pattern(rules),
                message(component, rules),
                shape(rules),
                UnitsReader.read(component, conditions));
    }

    private static Optional<String> pattern(Element rules) {
        Optional<String> pattern = rules.string("pattern");
        pattern.ifPresent(expression -> {
            try {
                SafePattern.of(expression);
            } catch (IllegalArgumentException wrong) {
                throw rules.refuse("pattern", String.valueOf(wrong.getMessage()));
            }
        });
        return pattern;
    }

    private static Optional<LocalizedText> message(Element component, Element rules) {
        return rules.text("patternErrorMessage")
                .map(words -> Translations.translated(component, "patternErrorMessage", words));
    }

    private static Optional<Shape> shape(Element rules) {
        return rules.string("validationType")
                .filter(type -> !type.equals("custom"))
                .map(type -> switch (type) {
                    case "email" -> Shape.EMAIL;
                    case "phone" -> Shape.PHONE;
                    default -> throw rules.refuse("property", "validationType " + type + " is not supported");
                });
    }
}
