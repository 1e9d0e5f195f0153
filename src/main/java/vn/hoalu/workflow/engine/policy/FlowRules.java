package vn.hoalu.workflow.engine.policy;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Flows lead from somewhere to somewhere in their own scope, and never in a circle that nobody can stop. */
final class FlowRules {

    private final Findings findings;
    private final Waiting waiting = new Waiting();

    FlowRules(Findings findings) {
        this.findings = findings;
    }

    void check(XmlElement scope) {
        FlowGraph graph = new FlowGraph(scope);
        scope.children("bpmn:sequenceFlow").forEach(flow -> ends(graph, flow));
        scope.children("bpmn:boundaryEvent").forEach(event -> host(graph, event));
        scope.children(BpmnVocabulary.NODES).forEach(node -> defaultFlow(scope, node));
        loops(graph);
        scope.children("bpmn:subProcess").forEach(this::check);
    }

    private void ends(FlowGraph graph, XmlElement flow) {
        List.of("sourceRef", "targetRef").forEach(end -> {
            if (graph.node(FlowGraph.reference(flow, end)).isEmpty()) {
                missing(flow, end);
            }
        });
    }

    private void host(FlowGraph graph, XmlElement event) {
        Optional<XmlElement> host = graph.node(FlowGraph.reference(event, "attachedToRef"));
        if (host.filter(node -> node.is(BpmnVocabulary.ACTIVITIES)).isEmpty()) {
            missing(event, "attachedToRef");
        }
    }

    private void defaultFlow(XmlElement scope, XmlElement node) {
        node.attribute("default")
                .filter(id -> scope.children("bpmn:sequenceFlow")
                        .noneMatch(flow -> flow.id().equals(id) && flow.has("sourceRef", node.id())))
                .ifPresent(id -> missing(node, "default"));
    }

    private void missing(XmlElement element, String reference) {
        String id = Findings.shortened(FlowGraph.reference(element, reference));
        findings.add(element, "reference", "%s '%s' does not exist here".formatted(reference, id));
    }

    private void loops(FlowGraph graph) {
        List<XmlElement> restless =
                graph.nodes().stream().filter(node -> !waiting.waits(node)).toList();
        Components.of(restless, node -> waiting.onward(graph, node)).stream()
                .filter(part -> part.size() > 1
                        || waiting.onward(graph, part.getFirst()).contains(part.getFirst()))
                .forEach(this::loop);
    }

    private void loop(List<XmlElement> circle) {
        XmlElement first =
                circle.stream().min(Comparator.comparing(XmlElement::id)).orElseThrow();
        String way = circle.stream().map(XmlElement::label).sorted().limit(10).collect(Collectors.joining(", "));
        findings.add(first, "loop-without-wait", "a loop in which nothing ever waits: " + way);
    }
}
