package vn.hoalu.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What a field starts with, if the field itself would accept it. */
record Defaults(Constraints constraints) {

    Optional<Object> read(Element component, FormField.Input input) {
        return component.value("defaultValue").map(Defaults::raw).flatMap(raw -> accepted(component, input, raw));
    }

    private Optional<Object> accepted(Element component, FormField.Input input, Object raw) {
        if (raw instanceof String text) {
            component.literal("defaultValue", text);
        }
        return switch (ValueReader.read(input, raw)) {
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
