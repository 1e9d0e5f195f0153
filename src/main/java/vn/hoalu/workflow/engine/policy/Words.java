package vn.hoalu.workflow.engine.policy;

import java.util.HashMap;
import java.util.Map;

/** An allow-list in the making. */
final class Words {

    private final Map<String, Allowed> elements = new HashMap<>();

    Allowed add(String element) {
        return elements.computeIfAbsent(element, any -> new Allowed());
    }

    /** An element with id and name, remarks and extension properties. */
    Allowed named(String element) {
        return add(element)
                .must(Values.ID, "id")
                .may(Values.TEXT, "name")
                .holds("bpmn:documentation", "bpmn:extensionElements");
    }

    Allowed node(String element) {
        return named(element)
                .may(Values.FLAG, "camunda:asyncBefore", "camunda:asyncAfter", "camunda:exclusive")
                .holds("bpmn:incoming", "bpmn:outgoing");
    }

    void formal(String element, ValueRule text) {
        add(element).may(Values.ID, "id").may(Values.FORMAL, "xsi:type").says(text);
    }

    Map<String, Allowed> all() {
        return Map.copyOf(elements);
    }
}
