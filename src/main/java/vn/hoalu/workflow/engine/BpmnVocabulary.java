package vn.hoalu.workflow.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The part of BPMN that our models may use. Everything here was put in on purpose; nothing is allowed by default. */
final class BpmnVocabulary {

    static final String[] EVENTS = {
        "bpmn:startEvent",
        "bpmn:endEvent",
        "bpmn:intermediateCatchEvent",
        "bpmn:intermediateThrowEvent",
        "bpmn:boundaryEvent"
    };
    static final String[] GATEWAYS = {
        "bpmn:exclusiveGateway", "bpmn:parallelGateway", "bpmn:inclusiveGateway", "bpmn:eventBasedGateway"
    };
    static final String[] ACTIVITIES = {
        "bpmn:userTask", "bpmn:serviceTask", "bpmn:businessRuleTask", "bpmn:callActivity", "bpmn:subProcess"
    };
    static final String[] EVENT_DEFINITIONS = {
        "bpmn:messageEventDefinition",
        "bpmn:timerEventDefinition",
        "bpmn:errorEventDefinition",
        "bpmn:terminateEventDefinition"
    };
    static final String[] NODES =
            Stream.of(EVENTS, GATEWAYS, ACTIVITIES).flatMap(Stream::of).toArray(String[]::new);

    private static final String[] ARTIFACTS = {"bpmn:textAnnotation", "bpmn:association", "bpmn:group"};
    private static final String[] DATA = {"bpmn:dataObject", "bpmn:dataObjectReference", "bpmn:dataStoreReference"};

    private final Map<String, Allowed> elements = new HashMap<>();
    private final Values.Expressions values;

    private BpmnVocabulary(Values.Expressions values) {
        this.values = values;
    }

    static Map<String, Allowed> of(KnownNames names) {
        BpmnVocabulary words = new BpmnVocabulary(new Values.Expressions(names));
        words.definitions();
        words.processes();
        words.events();
        words.activities();
        words.flows();
        words.extensions();
        words.remarks();
        DiagramVocabulary.into(words.elements);
        return Map.copyOf(words.elements);
    }

    private void definitions() {
        add("bpmn:definitions")
                .may(Values.ID, "id")
                .may(Values.TEXT, "name", "targetNamespace", "exporter", "exporterVersion")
                .may(Values.TEXT, "modeler:executionPlatform", "modeler:executionPlatformVersion")
                .holds("bpmn:process", "bpmn:collaboration", "bpmn:message", "bpmn:error", "bpmn:category")
                .holds("bpmn:dataStore", "bpmndi:BPMNDiagram");
        named("bpmn:message").must(Values.TEXT, "name");
        named("bpmn:error").must(Values.KEY, "errorCode");
        named("bpmn:dataStore").may(Values.FLAG, "isUnlimited");
        named("bpmn:category").holds("bpmn:categoryValue");
        named("bpmn:categoryValue").may(Values.TEXT, "value");
    }

    private void processes() {
        named("bpmn:process")
                .must(Values.FLAG, "isExecutable")
                .may(Values.FLAG, "isClosed", "camunda:isStartableInTasklist")
                .may(Values.TIME_TO_LIVE, "camunda:historyTimeToLive")
                .may(Values.VERSION_TAG, "camunda:versionTag")
                .may(
                        ValueRule.matching("process-type", "None, Private or Public", "None|Private|Public"),
                        "processType")
                .holds("bpmn:sequenceFlow")
                .holds(NODES)
                .holds(DATA)
                .holds(ARTIFACTS);
        named("bpmn:collaboration")
                .may(Values.FLAG, "isClosed")
                .holds("bpmn:participant", "bpmn:messageFlow")
                .holds(ARTIFACTS);
        named("bpmn:participant").may(Values.ID, "processRef");
        named("bpmn:messageFlow").must(Values.ID, "sourceRef", "targetRef").may(Values.ID, "messageRef");
    }

    private void events() {
        List.of(EVENTS).forEach(event -> node(event).holds(EVENT_DEFINITIONS));
        node("bpmn:startEvent").may(Values.FLAG, "isInterrupting");
        form("bpmn:startEvent");
        node("bpmn:boundaryEvent").must(Values.ID, "attachedToRef").may(Values.FLAG, "cancelActivity");
        named("bpmn:messageEventDefinition")
                .must(Values.ID, "messageRef")
                .may(values.delegate, "camunda:delegateExpression");
        named("bpmn:errorEventDefinition").may(Values.ID, "errorRef").may(Values.NAME, "camunda:errorCodeVariable");
        named("bpmn:terminateEventDefinition");
        named("bpmn:timerEventDefinition").holds("bpmn:timeDate", "bpmn:timeDuration", "bpmn:timeCycle");
        formal("bpmn:timeDate", Timers.date(values.expression));
        formal("bpmn:timeDuration", Timers.duration(values.expression));
        formal("bpmn:timeCycle", Timers.cycle());
    }

    private void activities() {
        List.of(ACTIVITIES)
                .forEach(activity -> node(activity)
                        .may(Values.ID, "default")
                        .holds("bpmn:multiInstanceLoopCharacteristics", "bpmn:property")
                        .holds("bpmn:dataInputAssociation", "bpmn:dataOutputAssociation"));
        node("bpmn:userTask")
                .must(values.group, "camunda:candidateGroups")
                .may(values.expression, "camunda:dueDate")
                .may(Values.NUMBER, "camunda:priority");
        form("bpmn:userTask");
        node("bpmn:serviceTask").must(values.delegate, "camunda:delegateExpression");
        node("bpmn:businessRuleTask")
                .must(Values.KEY, "camunda:decisionRef")
                .must(Values.NAME, "camunda:resultVariable")
                .must(Values.SINGLE_ENTRY, "camunda:mapDecisionResult")
                .may(Values.LATEST, "camunda:decisionRefBinding");
        node("bpmn:callActivity").must(Values.KEY, "calledElement").may(Values.LATEST, "camunda:calledElementBinding");
        node("bpmn:subProcess")
                .may(Values.FLAG, "triggeredByEvent")
                .holds("bpmn:sequenceFlow")
                .holds(NODES);
        node("bpmn:subProcess").holds(DATA).holds(ARTIFACTS);
        named("bpmn:multiInstanceLoopCharacteristics")
                .may(Values.FLAG, "isSequential", "camunda:asyncBefore", "camunda:asyncAfter", "camunda:exclusive")
                .holds("bpmn:loopCardinality", "bpmn:completionCondition");
        formal("bpmn:loopCardinality", Values.CARDINALITY);
        formal("bpmn:completionCondition", values.expression);
    }

    private void flows() {
        ValueRule direction = ValueRule.matching(
                "gateway-direction",
                "Unspecified, Converging, Diverging or Mixed",
                "Unspecified|Converging|Diverging|Mixed");
        List.of(GATEWAYS)
                .forEach(gateway -> node(gateway).may(Values.ID, "default").may(direction, "gatewayDirection"));
        node("bpmn:eventBasedGateway")
                .may(ValueRule.matching("gateway-type", "Exclusive", "Exclusive"), "eventGatewayType");
        named("bpmn:sequenceFlow").must(Values.ID, "sourceRef", "targetRef").holds("bpmn:conditionExpression");
        formal("bpmn:conditionExpression", values.expression);
    }

    private void extensions() {
        add("bpmn:extensionElements").holds("camunda:properties", "camunda:in", "camunda:out");
        add("camunda:properties").holds("camunda:property");
        add("camunda:property")
                .may(Values.ID, "id")
                .must(Values.PROPERTY_NAME, "name")
                .must(Values.TEXT, "value");
        add("camunda:in").may(Values.NAME, "source", "target").may(values.expression, "businessKey");
        add("camunda:out").must(Values.NAME, "source", "target");
    }

    private void remarks() {
        ValueRule mime = ValueRule.matching("text-format", "text/plain", "text/plain");
        add("bpmn:documentation").may(Values.ID, "id").may(mime, "textFormat").says(Values.TEXT);
        named("bpmn:textAnnotation").may(mime, "textFormat").holds("bpmn:text");
        add("bpmn:text").says(Values.TEXT);
        named("bpmn:association")
                .must(Values.ID, "sourceRef", "targetRef")
                .may(ValueRule.matching("direction", "None, One or Both", "None|One|Both"), "associationDirection");
        named("bpmn:group").may(Values.ID, "categoryValueRef");
        named("bpmn:dataObject").may(Values.FLAG, "isCollection");
        named("bpmn:dataObjectReference").may(Values.ID, "dataObjectRef");
        named("bpmn:dataStoreReference").may(Values.ID, "dataStoreRef");
        named("bpmn:property");
        named("bpmn:dataInputAssociation").holds("bpmn:sourceRef", "bpmn:targetRef");
        named("bpmn:dataOutputAssociation").holds("bpmn:sourceRef", "bpmn:targetRef");
        Stream.of("bpmn:sourceRef", "bpmn:targetRef", "bpmn:incoming", "bpmn:outgoing")
                .forEach(reference -> add(reference).says(Values.ID));
    }

    /** An element with id and name, remarks and extension properties. */
    private Allowed named(String element) {
        return add(element)
                .must(Values.ID, "id")
                .may(Values.TEXT, "name")
                .holds("bpmn:documentation", "bpmn:extensionElements");
    }

    private Allowed node(String element) {
        return named(element)
                .may(Values.FLAG, "camunda:asyncBefore", "camunda:asyncAfter", "camunda:exclusive")
                .holds("bpmn:incoming", "bpmn:outgoing");
    }

    // Only "latest": an unchanged form is not part of the deployment that a changed process comes with.
    private void form(String element) {
        add(element).may(Values.KEY, "camunda:formRef").may(Values.LATEST, "camunda:formRefBinding");
    }

    private void formal(String element, ValueRule text) {
        add(element).may(Values.ID, "id").may(Values.FORMAL, "xsi:type").says(text);
    }

    private Allowed add(String element) {
        return elements.computeIfAbsent(element, any -> new Allowed());
    }
}
