package vn.hoalu.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Reads one schema; strict, because a form drawn differently from what its designer saw asks the wrong questions. */
final class FormReader {

    private static final int MAX_COMPONENTS = 200;
    private static final int MAX_DEPTH = 5;
    private static final int NEWEST_SCHEMA = 19;
    private static final Pattern ID = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]{0,99}");
    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,63}");
    private static final Set<String> ROOT = Set.of(
            "type",
            "id",
            "components",
            "schemaVersion",
            "exporter",
            "executionPlatform",
            "executionPlatformVersion",
            "versionTag",
            "$schema");

    private final Conditions conditions;
    private final Constraints constraints;
    private final Set<String> keys = new HashSet<>();
    private final Map<String, Object> defaults = new HashMap<>();
    private final Map<FormField, String> names = new IdentityHashMap<>();
    private int components;

    FormReader(Conditions conditions, Constraints constraints) {
        this.conditions = conditions;
        this.constraints = constraints;
    }

    FormDefinition read(String json) {
        Element root = new Element(FormJson.parse(json), "form");
        root.only(ROOT);
        String id = checkHead(root);
        List<FormField> fields = fields(root, "components", 1);
        FormDefinition form = new FormDefinition(id, fields, defaults);
        new ConditionChains(conditions, names).check(form);
        return form;
    }

    private static String checkHead(Element root) {
        if (root.text("type").filter("default"::equals).isEmpty()) {
            throw root.refuse("form-type", "type must be default");
        }
        root.value("schemaVersion").ifPresent(version -> {
            if (!version.isInt() || version.asInt() < 1 || version.asInt() > NEWEST_SCHEMA) {
                throw root.refuse("schema-version", "schemaVersion must be 1 to " + NEWEST_SCHEMA);
            }
        });
        return root.text("id")
                .filter(id -> ID.matcher(id).matches())
                .orElseThrow(() -> root.refuse("id", "a form needs an id of letters, digits, _ . and -"));
    }

    private List<FormField> fields(Element parent, String position, int depth) {
        List<FormField> fields = new ArrayList<>();
        int index = 0;
        for (JsonNode json : parent.list("components")) {
            String at = "%s[%d]".formatted(position, index++);
            field(Element.component(json, at), at, depth).ifPresent(fields::add);
        }
        return fields;
    }

    private Optional<FormField> field(Element component, String position, int depth) {
        bound(component, depth);
        String type = component.text("type").orElseThrow(() -> component.refuse("component-type", "no type"));
        if (type.equals("button")) {
            checkButton(component);
            return Optional.empty();
        }
        Vocabulary.check(component, type);
        FormField field = switch (type) {
            case "group" -> group(component, position, depth);
            case "text" -> new FormField.Text(PlainProse.read(component), condition(component));
            case "separator" -> new FormField.Separator(condition(component));
            default -> input(component, type);
        };
        names.put(field, component.name());
        return Optional.of(field);
    }

    private void bound(Element component, int depth) {
        if (++components > MAX_COMPONENTS) {
            throw component.refuse("component-count", "a form has at most " + MAX_COMPONENTS + " components");
        }
        if (depth > MAX_DEPTH) {
            throw component.refuse("nesting", "components are nested at most " + MAX_DEPTH + " deep");
        }
    }

    /** The task itself brings the button that sends; any other would do something the person does not expect. */
    private static void checkButton(Element component) {
        if (component.text("action").filter(action -> !action.equals("submit")).isPresent()) {
            throw component.refuse("component-type", "only a submit button is supported");
        }
    }

    private FormField group(Element component, String position, int depth) {
        return new FormField.Group(
                Translations.demanded(component, "label"),
                fields(component, position + ".components", depth + 1),
                condition(component));
    }

    private FormField input(Element component, String type) {
        String key = component.string("key").orElse("");
        if (!KEY.matcher(key).matches()) {
            throw component.refuse("key", "a key is a letter, then letters, digits and _");
        }
        if (!keys.add(key)) {
            throw component.refuse("duplicate-key", "key " + key + " stands twice");
        }
        FormField.Input input = InputReader.read(component, type, condition(component));
        new Defaults(constraints).read(component, input).ifPresent(value -> defaults.put(key, value));
        return input;
    }

    private static Optional<String> condition(Element component) {
        Optional<Element> conditional = component.object("conditional");
        conditional.ifPresent(given -> given.only(Set.of("hide")));
        return conditional.flatMap(given -> given.string("hide")).map(hide -> {
            if (!hide.startsWith("=")) {
                throw component.refuse("condition", "a condition begins with =");
            }
            return hide.substring(1).strip();
        });
    }
}
