package vn.hoalu.workflow.engine.policy;

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

    static final String[] ARTIFACTS = {"bpmn:textAnnotation", "bpmn:association", "bpmn:group"};
    static final String[] DATA = {"bpmn:dataObject", "bpmn:dataObjectReference", "bpmn:dataStoreReference"};

    private final Words words = new Words();
    private final Values.Expressions values;

    private BpmnVocabulary(Values.Expressions values) {
        this.values = values;
    }

    static Map<String, Allowed> of(KnownNames names) {
        BpmnVocabulary bpmn = new BpmnVocabulary(new Values.Expressions(names));
        bpmn.definitions();
        bpmn.processes();
        bpmn.extensions();
        bpmn.remarks();
        NodeVocabulary.into(bpmn.words, bpmn.values);
        DiagramVocabulary.into(bpmn.words);
        return bpmn.words.all();
    }

    private void definitions() {
        words.add("bpmn:definitions")
                .may(Values.ID, "id")
                .may(Values.TEXT, "name", "targetNamespace", "exporter", "exporterVersion")
                .may(Values.TEXT, "modeler:executionPlatform", "modeler:executionPlatformVersion")
                .holds("bpmn:process", "bpmn:collaboration", "bpmn:message", "bpmn:error", "bpmn:category")
                .holds("bpmn:dataStore", "bpmndi:BPMNDiagram");
        words.named("bpmn:message").must(Values.TEXT, "name");
        words.named("bpmn:error").must(Values.KEY, "errorCode");
        words.named("bpmn:dataStore").may(Values.FLAG, "isUnlimited");
        words.named("bpmn:category").holds("bpmn:categoryValue");
        words.named("bpmn:categoryValue").may(Values.TEXT, "value");
    }

    private void processes() {
        words.named("bpmn:process")
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
        words.named("bpmn:collaboration")
                .may(Values.FLAG, "isClosed")
                .holds("bpmn:participant", "bpmn:messageFlow")
                .holds(ARTIFACTS);
        words.named("bpmn:participant").may(Values.ID, "processRef");
        words.named("bpmn:messageFlow")
                .must(Values.ID, "sourceRef", "targetRef")
                .may(Values.ID, "messageRef");
    }

    private void extensions() {
        words.add("bpmn:extensionElements").holds("camunda:properties", "camunda:in", "camunda:out");
        words.add("camunda:properties").holds("camunda:property");
        words.add("camunda:property")
                .may(Values.ID, "id")
                .must(Values.PROPERTY_NAME, "name")
                .must(Values.TEXT, "value");
        words.add("camunda:in").may(Values.NAME, "source", "target").may(values.expression, "businessKey");
        words.add("camunda:out").must(Values.NAME, "source", "target");
    }

    private void remarks() {
        ValueRule mime = ValueRule.matching("text-format", "text/plain", "text/plain");
        words.add("bpmn:documentation")
                .may(Values.ID, "id")
                .may(mime, "textFormat")
                .says(Values.TEXT);
        words.named("bpmn:textAnnotation").may(mime, "textFormat").holds("bpmn:text");
        words.add("bpmn:text").says(Values.TEXT);
        words.named("bpmn:association")
                .must(Values.ID, "sourceRef", "targetRef")
                .may(ValueRule.matching("direction", "None, One or Both", "None|One|Both"), "associationDirection");
        words.named("bpmn:group").may(Values.ID, "categoryValueRef");
        words.named("bpmn:dataObject").may(Values.FLAG, "isCollection");
        words.named("bpmn:dataObjectReference").may(Values.ID, "dataObjectRef");
        words.named("bpmn:dataStoreReference").may(Values.ID, "dataStoreRef");
        words.named("bpmn:property");
        words.named("bpmn:dataInputAssociation").holds("bpmn:sourceRef", "bpmn:targetRef");
        words.named("bpmn:dataOutputAssociation").holds("bpmn:sourceRef", "bpmn:targetRef");
        Stream.of("bpmn:sourceRef", "bpmn:targetRef", "bpmn:incoming", "bpmn:outgoing")
                .forEach(reference -> words.add(reference).says(Values.ID));
    }
}
