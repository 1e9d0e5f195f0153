package vn.hoalu.workflow.engine.policy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Events: which kind may stand where, and that what they refer to exists. */
final class EventRules {

    private static final String MESSAGE = "bpmn:messageEventDefinition";
    private static final String TIMER = "bpmn:timerEventDefinition";
    private static final String ERROR = "bpmn:errorEventDefinition";
    private static final String TERMINATE = "bpmn:terminateEventDefinition";
    private static final String NONE = "none";

    private static final Map<String, Set<String>> KINDS = Map.of(
            "bpmn:startEvent", Set.of(NONE, MESSAGE, TIMER),
            "bpmn:intermediateCatchEvent", Set.of(MESSAGE, TIMER),
            "bpmn:intermediateThrowEvent", Set.of(NONE, MESSAGE),
            "bpmn:boundaryEvent", Set.of(MESSAGE, TIMER, ERROR),
            "bpmn:endEvent", Set.of(NONE, MESSAGE, ERROR, TERMINATE));
    private static final Set<String> EVENT_SUB_PROCESS = Set.of(MESSAGE, TIMER, ERROR);

    private final Findings findings;
    private final Set<String> messages;
    private final Set<String> errors;

    EventRules(XmlElement root, Findings findings) {
        this.findings = findings;
        this.messages = ids(root, "bpmn:message");
        this.errors = ids(root, "bpmn:error");
    }

    private static Set<String> ids(XmlElement root, String kind) {
        return root.children(kind).map(XmlElement::id).collect(Collectors.toUnmodifiableSet());
    }

    void check(XmlElement event) {
        if (!event.is(BpmnVocabulary.EVENTS)) {
            return;
        }
        List<XmlElement> definitions =
                event.children(BpmnVocabulary.EVENT_DEFINITIONS).toList();
        String kind = definitions.isEmpty() ? NONE : definitions.getFirst().name();
        if (definitions.size() > 1 || !allowed(event).contains(kind)) {
            findings.add(event, "event-kind", "%s is not allowed for this event".formatted(kind));
        }
        definitions.forEach(definition -> definition(event, definition));
    }

    private static Set<String> allowed(XmlElement event) {
        boolean triggered = event.is("bpmn:startEvent")
                && event.parent()
                        .filter(scope -> scope.has("triggeredByEvent", "true"))
                        .isPresent();
        return triggered ? EVENT_SUB_PROCESS : KINDS.getOrDefault(event.name(), Set.of());
    }

    private void definition(XmlElement event, XmlElement definition) {
        switch (definition.name()) {
            case MESSAGE -> message(event, definition);
            case ERROR -> error(event, definition);
            case TIMER -> timer(event, definition);
            default -> {}
        }
    }

    private void message(XmlElement event, XmlElement definition) {
        reference(event, definition, "messageRef", messages);
        boolean throwing = event.is("bpmn:endEvent", "bpmn:intermediateThrowEvent");
        if (throwing != definition.attribute("camunda:delegateExpression").isPresent()) {
            findings.add(
                    event,
                    "delegate",
                    throwing ? "sending a message needs a delegate" : "a catching event has no delegate");
        }
    }

    private void error(XmlElement event, XmlElement definition) {
        reference(event, definition, "errorRef", errors);
        if (event.is("bpmn:endEvent") && definition.attribute("errorRef").isEmpty()) {
            findings.add(event, "reference", "errorRef is missing");
        }
    }

    private void timer(XmlElement event, XmlElement definition) {
        if (definition
                        .children("bpmn:timeDate", "bpmn:timeDuration", "bpmn:timeCycle")
                        .count()
                != 1) {
            findings.add(event, "timer", "exactly one of timeDate, timeDuration and timeCycle is expected");
        }
    }

    private void reference(XmlElement event, XmlElement definition, String attribute, Set<String> known) {
        definition
                .attribute(attribute)
                .filter(id -> !known.contains(id))
                .ifPresent(id -> findings.add(
                        event, "reference", "%s '%s' does not exist".formatted(attribute, Findings.shortened(id))));
    }
}
