package vn.hoalu.forms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import vn.hoalu.forms.FormField.Option;

/** The choices written in the file. */
final class Options {

    private static final int MAX = 500;

    private Options() {}

    static List<Option> read(Element component) {
        List<JsonNode> values = component.value("values").isPresent() ? component.list("values") : List.of();
        if (values.isEmpty() || values.size() > MAX) {
            throw component.refuse("options", "values must hold 1 to " + MAX + " choices");
        }
        List<Option> options = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (JsonNode value : values) {
            if (placeholder(value)) {
                continue;
            }
            Option option = read(component, new Element(value, component.name()));
            if (!seen.add(option.value())) {
                throw component.refuse("options", "value " + option.value() + " stands twice");
            }
            options.add(option);
        }
        return List.copyOf(options);
    }

    /** Many forms begin their lists with "please choose"; an empty field says that here. */
    private static boolean placeholder(JsonNode value) {
        return value.path("value").isString() && value.path("value").asString().isEmpty();
    }

    private static Option read(Element component, Element choice) {
        choice.only(Set.of("label", "value"));
        String value = choice.text("value").orElseThrow(() -> component.refuse("options", "a choice has no value"));
        String label = choice.text("label").orElseThrow(() -> component.refuse("label", "a choice has no label"));
        if (!value.equals(value.strip())) {
            throw component.refuse("options", "value " + value + " has blanks around it");
        }
        return new Option(value, Translations.translated(component, "option." + value, label));
    }
}
