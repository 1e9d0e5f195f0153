package vn.hoalu.forms;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import vn.hoalu.base.LocalizedText;

/** Reads one schema; strict, because a form drawn differently from what its designer saw asks the wrong questions. */
final class FormReader {

    private static final int MAX_COMPONENTS = 200;
    private static final int MAX_DEPTH = 5;
    private static final int NEWEST_SCHEMA = 19;
    private static final Pattern ID = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]{0,99}");
    private static final Pattern KEY =
            Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,63}(\\.[A-Za-z][A-Za-z0-9_]{0,63}){0,3}");
    private static final Set<String> ROOT = Set.of(
            "type",
            "id",
            "components",
            "schemaVersion",
            "exporter",
            "executionPlatform",
            "executionPlatformVersion",
            "versionTag",
            "generated",
            "$schema");

    private final Conditions conditions;
    private final Constraints constraints;
    private final ShownReader shown;
    private final Set<String> sources;
    private final Map<String, Object> defaults = new HashMap<>();
    private final Map<FormField, String> names = new IdentityHashMap<>();
    private int components;

    /** @param sources names of the living lists there are */
    FormReader(Conditions conditions, Constraints constraints, Set<String> sources) {
        this.conditions = conditions;
        this.constraints = constraints;
        this.sources = sources;
        shown = new ShownReader(conditions);
    }

    /**
     * Where components are read.
     *
     * @param position in the file, to complain by
     * @param path     of the values: empty, or that of the list around and a dot
     * @param group    path of the groups around and a dot, which keys begin with
     * @param name     of the group around, for a field that has none of its own
     * @param keys     taken already on this level of values
     */
    private record Place(
            String position,
            int depth,
            String path,
            String group,
            Optional<LocalizedText> name,
            Set<String> keys,
            int lists) {

        Place inside(String component, Optional<String> groupPath, Optional<LocalizedText> groupName) {
            String inner = group + groupPath.map(more -> more + ".").orElse("");
            return new Place(component + ".components", depth + 1, path, inner, groupName, keys, lists);
        }

        Place rowsOf(String component, String key) {
            return new Place(
                    component + ".components",
                    depth + 1,
                    path + key + ".",
                    "",
                    Optional.empty(),
                    new HashSet<>(Scope.OF_ROW),
                    lists + 1);
        }
    }

    FormDefinition read(String json) {
        Element root = new Element(FormJson.parse(json), "form");
        root.only(ROOT);
        String id = checkHead(root);
        List<FormField> fields = fields(root, new Place("components", 1, "", "", Optional.empty(), new HashSet<>(), 0));
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

    private List<FormField> fields(Element parent, Place place) {
        Rows rows = new Rows();
        int index = 0;
        List<JsonNode> given =
                parent.value("components").isPresent() || place.depth() == 1 ? parent.list("components") : List.of();
        for (JsonNode json : given) {
            String at = "%s[%d]".formatted(place.position(), index++);
            Element component = Element.component(json, at);
            field(component, at, place).ifPresent(field -> rows.add(component, field));
        }
        return rows.fields();
    }

    private Optional<FormField> field(Element component, String at, Place place) {
        bound(component, place.depth());
        String type = component.text("type").orElseThrow(() -> component.refuse("component-type", "no type"));
        if (type.equals("button")) {
            checkButton(component);
            return Optional.empty();
        }
        Vocabulary.check(component, type);
        FormField field = switch (type) {
            case "group", "multipage", "page" -> group(component, at, place);
            case "dynamiclist" -> list(component, at, place);
            case "expression" -> shown.computed(component, key(component, "key", place), condition(component));
            case "text", "separator", "spacer", "image", "table" -> shown.read(component, type, condition(component));
            default -> input(component, type, place);
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

    private FormField group(Element component, String at, Place place) {
        Optional<String> path = component.string("path");
        if (path.filter(given -> !KEY.matcher(given).matches()).isPresent()) {
            throw component.refuse("key", "a path is a letter, then letters, digits and _");
        }
        Optional<LocalizedText> label = Translations.text(component, "label");
        return new FormField.Group(label, fields(component, place.inside(at, path, label)), condition(component));
    }

    private FormField list(Element component, String at, Place place) {
        String key = key(component, "path", place);
        List<FormField> fields = fields(component, place.rowsOf(at, key));
        return ListReader.read(component, key, fields, place.lists(), condition(component));
    }

    private FormField input(Element component, String type, Place place) {
        String key = key(component, "key", place);
        FormField.Input input =
                new InputReader(conditions, sources, key, place.name()).read(component, type, condition(component));
        new Defaults(constraints, conditions)
                .read(component, input)
                .ifPresent(value -> defaults.put(place.path() + key, value));
        return input;
    }

    private static String key(Element component, String property, Place place) {
        String key = component.string(property).orElse("");
        if (!KEY.matcher(key).matches()) {
            throw component.refuse("key", "a %s is a letter, then letters, digits and _".formatted(property));
        }
        String whole = place.group() + key;
        if (!place.keys().add(whole)) {
            throw component.refuse("duplicate-key", "key " + whole + " stands twice");
        }
        return whole;
    }

    private static Optional<String> condition(Element component) {
        Optional<Element> conditional = component.object("conditional");
        conditional.ifPresent(given -> given.only(Set.of("hide")));
        return conditional.flatMap(given -> given.expression("hide", "condition"));
    }
}
