package vn.hoalu.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What a field starts with, if the field itself would accept it. */
record Defaults(Constraints constraints, Conditions conditions) {

    Optional<Object> read(Element component, FormField.Input input) {
        return component.value("defaultValue").map(Defaults::raw).flatMap(raw -> accepted(component, input, raw));
    }

    private Optional<Object> accepted(Element component, FormField.Input input, Object raw) {
        if (raw instanceof String text) {
            component.literal("defaultValue", text);
        }
        if (input instanceof FormField.Choice choice && !(choice.choices() instanceof FormField.Choices.Written)) {
            throw component.refuse("default-value", "answers that come from data have no default");
        }
        ValueReader reader = new ValueReader(new ChoiceLists(conditions), FormContext.NOTHING);
        return switch (reader.read(input, raw, Map.of())) {
            case Reading.Absent absent -> Optional.empty();
            case Reading.Unreadable unreadable ->
                throw component.refuse("default-value", "the field would not accept its own default");
            case Reading.Given given -> {
                if (!constraints.check(input, given.value()).isEmpty()) {
                    throw component.refuse("default-value", "the default breaks a rule of its field");
                }
                yield Optional.of(given.value());
            }
        };
    }

    private static Object raw(JsonNode node) {
        if (node.isArray()) {
            List<Object> items = new ArrayList<>();
            node.forEach(item -> items.add(raw(item)));
            return items;
        }
        if (node.isBoolean()) {
            return node.asBoolean();
        }
        return node.isNumber() ? node.decimalValue() : node.isString() ? node.asString() : node;
    }
}
