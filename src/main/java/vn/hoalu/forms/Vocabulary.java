package vn.hoalu.forms;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The component types we draw and the properties each may carry; whatever is not here is refused, not ignored. */
final class Vocabulary {

    private static final Set<String> COMMON = Set.of(
            "type",
            "id",
            "key",
            "label",
            "description",
            "properties",
            "layout",
            "conditional",
            "disabled",
            "readonly",
            "defaultValue",
            "validate");

    private static final Map<String, Set<String>> PROPERTIES = Map.ofEntries(
            Map.entry("textfield", COMMON),
            Map.entry("textarea", COMMON),
            Map.entry("checkbox", COMMON),
            Map.entry("number", with("decimalDigits", "increment", "serializeToString")),
            Map.entry("checklist", with("values")),
            Map.entry("radio", with("values")),
            Map.entry("select", with("values", "searchable")),
            Map.entry("taglist", with("values")),
            Map.entry(
                    "datetime",
                    with(
                            "subtype",
                            "dateLabel",
                            "timeLabel",
                            "use24h",
                            "timeInterval",
                            "timeSerializingFormat",
                            "disallowPassedDates")),
            Map.entry(
                    "group",
                    Set.of(
                            "type",
                            "id",
                            "label",
                            "components",
                            "properties",
                            "layout",
                            "conditional",
                            "showOutline",
                            "verticalAlignment")),
            Map.entry("text", Set.of("type", "id", "text", "label", "properties", "layout", "conditional")),
            Map.entry("separator", Set.of("type", "id", "properties", "layout", "conditional")));

    private static final Map<String, Set<String>> CONSTRAINTS = Map.of(
            "textfield",
            Set.of("required", "minLength", "maxLength", "pattern", "patternErrorMessage", "validationType"),
            "textarea",
            Set.of("required", "minLength", "maxLength"),
            "number",
            Set.of("required", "min", "max"));

    private Vocabulary() {}

    private static Set<String> with(String... more) {
        Set<String> all = new HashSet<>(COMMON);
        all.addAll(Set.of(more));
        return Set.copyOf(all);
    }

    static void check(Element component, String type) {
        Set<String> allowed = PROPERTIES.get(type);
        if (allowed == null) {
            throw component.refuse("component-type", "component type " + type + " is not supported");
        }
        component.only(allowed);
        component
                .object("validate")
                .ifPresent(validate -> validate.only(CONSTRAINTS.getOrDefault(type, Set.of("required"))));
    }
}
