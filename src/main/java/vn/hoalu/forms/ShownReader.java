package vn.hoalu.forms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import vn.hoalu.base.LocalizedText;
import vn.hoalu.forms.FormField.Table.Column;

/** Reads components that only show something. */
record ShownReader(Conditions conditions) {

    private static final int MAX_HEIGHT = 400;
    private static final int MAX_COLUMNS = 20;
    private static final int PAGE = 10;
    private static final Pattern PICTURE =
            Pattern.compile("data:image/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/]+={0,2}");

    FormField read(Element component, String type, Optional<String> hideIf) {
        return switch (type) {
            case "text" -> new FormField.Text(PlainProse.read(component, conditions), hideIf);
            case "separator" -> new FormField.Separator(hideIf);
            case "spacer" ->
                new FormField.Spacer(
                        component
                                .number("height")
                                .map(height -> (int) Math.clamp(height.doubleValue(), 0, MAX_HEIGHT))
                                .orElse(0),
                        hideIf);
            case "image" -> picture(component, hideIf);
            default -> table(component, hideIf);
        };
    }

    FormField.Computed computed(Element component, String key, Optional<String> hideIf) {
        String expression = component
                .expression("expression", "expression")
                .orElseThrow(() -> component.refuse("expression", "an expression component needs an expression"));
        check(component, expression);
        component.text("computeOn");
        // The modeler has no label for it; one in the extension properties makes it visible.
        Optional<LocalizedText> label = Translations.text(component, "label")
                .or(() -> component
                        .object("properties")
                        .flatMap(properties -> properties.text("label"))
                        .map(words -> Translations.translated(component, "label", words)));
        return new FormField.Computed(key, label, expression, hideIf);
    }

    private FormField picture(Element component, Optional<String> hideIf) {
        String source = component.string("source").orElse("");
        if (source.startsWith("=")) {
            check(component, source.substring(1).strip());
        } else if (!PICTURE.matcher(source).matches()) {
            throw component.refuse(
                    "picture",
                    "a picture is a data: address of a PNG, JPEG, GIF or WebP, or a document; never one from elsewhere");
        }
        return new FormField.Picture(source, Translations.text(component, "alt").orElse(LocalizedText.of("")), hideIf);
    }

    private FormField table(Element component, Optional<String> hideIf) {
        String source = component
                .string("dataSource")
                .map(words -> words.startsWith("=") ? words.substring(1).strip() : words)
                .orElseThrow(() -> component.refuse("table", "a table needs a dataSource"));
        check(component, source);
        Optional<String> from = component.expression("columnsExpression", "expression");
        from.ifPresent(expression -> check(component, expression));
        List<Column> columns = from.isPresent() ? List.of() : columns(component);
        return new FormField.Table(
                Translations.text(component, "label"),
                source,
                columns,
                from,
                component.whole("rowCount", 1, 100).orElse(PAGE),
                hideIf);
    }

    private static List<Column> columns(Element component) {
        List<JsonNode> given = component.value("columns").isPresent() ? component.list("columns") : List.of();
        if (given.isEmpty() || given.size() > MAX_COLUMNS) {
            throw component.refuse("table", "a table has 1 to " + MAX_COLUMNS + " columns");
        }
        List<Column> columns = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (JsonNode json : given) {
            Element column = new Element(json, component.name());
            column.only(Set.of("label", "key"));
            String key = column.text("key").orElseThrow(() -> component.refuse("table", "a column has no key"));
            if (!seen.add(key)) {
                throw component.refuse("duplicate-key", "column " + key + " stands twice");
            }
            String label = column.text("label").orElse(key);
            columns.add(new Column(key, Translations.translated(component, "column." + key, label)));
        }
        return List.copyOf(columns);
    }

    private void check(Element component, String expression) {
        try {
            conditions.names(expression);
        } catch (IllegalArgumentException wrong) {
            throw component.refuse("expression", String.valueOf(wrong.getMessage()));
        }
    }
}
