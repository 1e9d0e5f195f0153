package vn.hoalu.forms;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The component types we draw and the properties each may carry; whatever is not here is refused, not ignored. */
final class Vocabulary {

    private static final Set<String> SHOWN = Set.of("type", "id", "properties", "layout", "conditional");

    private static final Set<String> COMMON =
            with(SHOWN, "key", "label", "description", "disabled", "readonly", "defaultValue", "validate");

    private static final Set<String> CHOICE = with(COMMON, "values", "valuesKey", "valuesExpression");

    private static final Set<String> CONTAINER =
            with(SHOWN, "label", "components", "showOutline", "verticalAlignment", "path");

    private static final Map<String, Set<String>> PROPERTIES = Map.ofEntries(
            Map.entry("textfield", with(COMMON, "appearance")),
            Map.entry("textarea", COMMON),
            Map.entry("checkbox", COMMON),
            Map.entry("number", with(COMMON, "decimalDigits", "increment", "serializeToString", "appearance")),
            Map.entry("checklist", CHOICE),
            Map.entry("radio", CHOICE),
            Map.entry("select", with(CHOICE, "searchable")),
            Map.entry("taglist", CHOICE),
            Map.entry(
                    "datetime",
                    with(
                            COMMON,
                            "subtype",
                            "dateLabel",
                            "timeLabel",
                            "use24h",
                            "timeInterval",
                            "timeSerializingFormat",
                            "disallowPassedDates")),
            Map.entry("filepicker", with(COMMON, "accept", "multiple")),
            Map.entry("expression", with(SHOWN, "key", "expression", "computeOn", "label")),
            Map.entry("group", CONTAINER),
            Map.entry(
                    "dynamiclist",
                    with(
                            CONTAINER,
                            "isRepeating",
                            "defaultRepetitions",
                            "allowAddRemove",
                            "disableCollapse",
                            "nonCollapsedItems")),
            Map.entry("table", with(SHOWN, "label", "dataSource", "columns", "columnsExpression", "rowCount")),
            Map.entry("image", with(SHOWN, "source", "alt", "label")),
            Map.entry("text", with(SHOWN, "text", "label")),
            Map.entry("spacer", with(SHOWN, "height", "label")),
            Map.entry("separator", with(SHOWN, "label")),
            Map.entry("multipage", with(SHOWN, "label", "components", "showSubmit", "disableInvalidNavigation")),
            Map.entry("page", with(SHOWN, "label", "components", "nextLabel", "backLabel")));

    private static final Set<String> DEMAND = Set.of("required", "requiredErrorMessage");

    private static final Map<String, Set<String>> CONSTRAINTS = Map.of(
            "textfield",
            with(DEMAND, "minLength", "maxLength", "pattern", "patternErrorMessage", "validationType"),
            "textarea",
            with(DEMAND, "minLength", "maxLength"),
            "number",
            // Generated forms carry a step here; the modeler's own viewer does not look at it either.
            with(DEMAND, "min", "max", "step"));

    /** What a designer can do instead of what we do not draw. */
    private static final Map<String, String> INSTEAD = Map.of(
            "html",
            "could bring in active content; write a text component, with headings, lists, emphasis and links",
            "iframe",
            "would show a foreign page in ours; write a text component with a link to it",
            "documentPreview",
            "is not drawn; the task shows the documents of the case beside the form",
            "script",
            "would run in the browser; use an expression component");

    private Vocabulary() {}

    private static Set<String> with(Set<String> some, String... more) {
        Set<String> all = new HashSet<>(some);
        all.addAll(Set.of(more));
        return Set.copyOf(all);
    }

    static void check(Element component, String type) {
        Set<String> allowed = PROPERTIES.get(type);
        if (allowed == null) {
            throw component.refuse(
                    "component-type",
                    "component type %s %s".formatted(type, INSTEAD.getOrDefault(type, "is not supported")));
        }
        component.only(allowed);
        component.object("validate").ifPresent(validate -> validate.only(CONSTRAINTS.getOrDefault(type, DEMAND)));
    }
}
