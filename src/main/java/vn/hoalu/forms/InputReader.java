package vn.hoalu.forms;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.hoalu.base.LocalizedText;
import vn.hoalu.forms.FormField.Common;
import vn.hoalu.forms.FormField.Input;

/** Reads a component that asks for a value. */
final class InputReader {

    /** Where the form names no number of decimals. */
    private static final int DECIMALS = 10;

    private static final int LONGEST = TextReading.LONGEST;

    private final Conditions conditions;
    private final Set<String> sources;
    private final String key;
    private final Optional<LocalizedText> around;

    /**
     * @param key    the whole key, with that of the groups around
     * @param around name of the group around, for a field without a label of its own
     */
    InputReader(Conditions conditions, Set<String> sources, String key, Optional<LocalizedText> around) {
        this.conditions = conditions;
        this.sources = sources;
        this.key = key;
        this.around = around;
    }

    Input read(Element component, String type, Optional<String> hideIf) {
        return switch (type) {
            case "textfield" -> LineReader.read(component, common(component, hideIf), conditions);
            case "textarea" -> area(component, common(component, hideIf));
            case "number" -> number(component, common(component, hideIf));
            case "checkbox" -> new FormField.Checkbox(common(component, hideIf));
            case "checklist" -> new FormField.Checklist(common(component, hideIf), choices(component, false));
            case "radio" -> new FormField.Radio(common(component, hideIf), choices(component, false));
            case "select" -> new FormField.Select(common(component, hideIf), choices(component, true));
            case "taglist" -> new FormField.TagList(common(component, hideIf), choices(component, true));
            case "filepicker" -> FilePickerReader.read(component, common(component, hideIf));
            case "datetime" -> MomentFieldReader.read(component, this, hideIf);
            default -> throw component.refuse("component-type", "component type " + type + " is not supported");
        };
    }

    private Common common(Element component, Optional<String> hideIf) {
        return common(component, label(component), hideIf);
    }

    /** Nobody can answer a field without a name; where a designer left it out, what stands around it says it. */
    private LocalizedText label(Element component) {
        return Translations.text(component, "label")
                .or(() -> Translations.text(component, "description"))
                .or(() -> around)
                .orElseGet(() -> Translations.demanded(component, "label"));
    }

    Common common(Element component, LocalizedText label, Optional<String> hideIf) {
        return new Common(
                key,
                label,
                Translations.text(component, "description"),
                rules(component).flag("required"),
                readOnly(component),
                readOnlyIf(component),
                hideIf,
                rules(component)
                        .text("requiredErrorMessage")
                        .map(words -> Translations.translated(component, "requiredErrorMessage", words)));
    }

    private FormField.Choices choices(Element component, boolean searched) {
        return new ChoicesReader(sources).read(component, searched);
    }

    /** Both are read, so that a mistake in either is refused. */
    private static boolean readOnly(Element component) {
        boolean disabled = component.flag("disabled");
        return readOnlyIf(component).isEmpty() && component.flag("readonly") || disabled;
    }

    private static Optional<String> readOnlyIf(Element component) {
        return component.value("readonly").filter(JsonNode::isString).isPresent()
                ? component.expression("readonly", "expression")
                : Optional.empty();
    }

    static Element rules(Element component) {
        return component
                .object("validate")
                .orElseGet(() -> new Element(JsonNodeFactory.instance.objectNode(), component.name()));
    }

    private static Input area(Element component, Common common) {
        Optional<Integer> min = rules(component).whole("minLength", 0, LONGEST);
        Optional<Integer> max = rules(component).whole("maxLength", 1, LONGEST);
        ordered(component, min.map(BigDecimal::valueOf), max.map(BigDecimal::valueOf));
        return new FormField.TextArea(common, min, max);
    }

    private Input number(Element component, Common common) {
        Optional<BigDecimal> min = rules(component).number("min");
        Optional<BigDecimal> max = rules(component).number("max");
        ordered(component, min, max);
        if (component.flag("serializeToString")) {
            throw component.refuse("property", "a number is always handed on as a number");
        }
        int decimals = component.whole("decimalDigits", 0, DECIMALS).orElse(DECIMALS);
        Optional<BigDecimal> step = component.number("increment");
        if (step.filter(by -> by.signum() <= 0).isPresent()) {
            throw component.refuse("range", "an increment is above 0");
        }
        return new FormField.NumberField(common, min, max, decimals, step, UnitsReader.read(component, conditions));
    }

    static void ordered(Element component, Optional<BigDecimal> min, Optional<BigDecimal> max) {
        if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
            throw component.refuse("range", "the least allowed is above the most allowed");
        }
    }
}
