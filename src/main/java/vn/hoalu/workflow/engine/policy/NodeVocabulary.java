package vn.hoalu.workflow.engine.policy;

import java.util.List;

/** What a case passes through: events, activities, gateways, and the flows between them. */
final class NodeVocabulary {

    private final Words words;
    private final Values.Expressions values;

    private NodeVocabulary(Words words, Values.Expressions values) {
        this.words = words;
        this.values = values;
    }

    static void into(Words words, Values.Expressions values) {
        NodeVocabulary nodes = new NodeVocabulary(words, values);
        nodes.events();
        nodes.activities();
        nodes.flows();
    }

    private void events() {
        List.of(BpmnVocabulary.EVENTS).forEach(event -> words.node(event).holds(BpmnVocabulary.EVENT_DEFINITIONS));
        words.node("bpmn:startEvent").may(Values.FLAG, "isInterrupting");
        form("bpmn:startEvent");
        words.node("bpmn:boundaryEvent").must(Values.ID, "attachedToRef").may(Values.FLAG, "cancelActivity");
        words.named("bpmn:messageEventDefinition")
                .must(Values.ID, "messageRef")
                .may(values.delegate, "camunda:delegateExpression");
        words.named("bpmn:errorEventDefinition")
                .may(Values.ID, "errorRef")
                .may(Values.NAME, "camunda:errorCodeVariable");
        words.named("bpmn:terminateEventDefinition");
        words.named("bpmn:timerEventDefinition").holds("bpmn:timeDate", "bpmn:timeDuration", "bpmn:timeCycle");
        words.formal("bpmn:timeDate", Timers.date(values.expression));
        words.formal("bpmn:timeDuration", Timers.duration(values.expression));
        words.formal("bpmn:timeCycle", Timers.cycle());
    }

    private void activities() {
        List.of(BpmnVocabulary.ACTIVITIES)
                .forEach(activity -> words.node(activity)
                        .may(Values.ID, "default")
                        .holds("bpmn:multiInstanceLoopCharacteristics", "bpmn:property")
                        .holds("bpmn:dataInputAssociation", "bpmn:dataOutputAssociation"));
        words.node("bpmn:userTask")
                .must(values.group, "camunda:candidateGroups")
                .may(values.expression, "camunda:dueDate")
                .may(Values.NUMBER, "camunda:priority");
        form("bpmn:userTask");
        words.node("bpmn:serviceTask").must(values.delegate, "camunda:delegateExpression");
        words.node("bpmn:businessRuleTask")
                .must(Values.KEY, "camunda:decisionRef")
                .must(Values.NAME, "camunda:resultVariable")
                .must(Values.SINGLE_ENTRY, "camunda:mapDecisionResult")
                .may(Values.LATEST, "camunda:decisionRefBinding");
        words.node("bpmn:callActivity")
                .must(Values.KEY, "calledElement")
                .may(Values.LATEST, "camunda:calledElementBinding");
        words.node("bpmn:subProcess")
                .may(Values.FLAG, "triggeredByEvent")
                .holds("bpmn:sequenceFlow")
                .holds(BpmnVocabulary.NODES);
        words.node("bpmn:subProcess").holds(BpmnVocabulary.DATA).holds(BpmnVocabulary.ARTIFACTS);
        words.named("bpmn:multiInstanceLoopCharacteristics")
                .may(Values.FLAG, "isSequential", "camunda:asyncBefore", "camunda:asyncAfter", "camunda:exclusive")
                .holds("bpmn:loopCardinality", "bpmn:completionCondition");
        words.formal("bpmn:loopCardinality", Values.CARDINALITY);
        words.formal("bpmn:completionCondition", values.expression);
    }

    private void flows() {
        ValueRule direction = ValueRule.matching(
                "gateway-direction",
                "Unspecified, Converging, Diverging or Mixed",
                "Unspecified|Converging|Diverging|Mixed");
        List.of(BpmnVocabulary.GATEWAYS)
                .forEach(
                        gateway -> words.node(gateway).may(Values.ID, "default").may(direction, "gatewayDirection"));
        words.node("bpmn:eventBasedGateway")
                .may(ValueRule.matching("gateway-type", "Exclusive", "Exclusive"), "eventGatewayType");
        words.named("bpmn:sequenceFlow")
                .must(Values.ID, "sourceRef", "targetRef")
                .holds("bpmn:conditionExpression");
        words.formal("bpmn:conditionExpression", values.expression);
    }

    // Only "latest": an unchanged form is not part of the deployment that a changed process comes with.
    private void form(String element) {
        words.add(element).may(Values.KEY, "camunda:formRef").may(Values.LATEST, "camunda:formRefBinding");
    }
}
