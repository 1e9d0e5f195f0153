package vn.hoalu.workflow.engine.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The nodes of a process or sub-process and how one leads to another. */
final class FlowGraph {

    private final Map<String, XmlElement> nodes = new LinkedHashMap<>();
    private final Map<String, List<XmlElement>> targets = new LinkedHashMap<>();
    private final Map<String, List<XmlElement>> boundaries = new LinkedHashMap<>();
    private final Map<String, Integer> incoming = new LinkedHashMap<>();

    FlowGraph(XmlElement scope) {
        scope.children(BpmnVocabulary.NODES).forEach(node -> nodes.put(node.id(), node));
        scope.children("bpmn:sequenceFlow").forEach(this::connect);
        scope.children("bpmn:boundaryEvent")
                .forEach(event ->
                        list(boundaries, reference(event, "attachedToRef")).add(event));
    }

    private void connect(XmlElement flow) {
        node(reference(flow, "targetRef")).ifPresent(target -> {
            list(targets, reference(flow, "sourceRef")).add(target);
            incoming.merge(target.id(), 1, Integer::sum);
        });
    }

    List<XmlElement> nodes() {
        return List.copyOf(nodes.values());
    }

    Optional<XmlElement> node(String id) {
        return Optional.ofNullable(nodes.get(id));
    }

    /** Where the sequence flows of a node lead, once for each flow. */
    List<XmlElement> targets(XmlElement node) {
        return targets.getOrDefault(node.id(), List.of());
    }

    List<XmlElement> boundaries(XmlElement node) {
        return boundaries.getOrDefault(node.id(), List.of());
    }

    int incoming(XmlElement node) {
        return incoming.getOrDefault(node.id(), 0);
    }

    /** Where a token may enter by itself: what nothing leads to. */
    List<XmlElement> starts() {
        return nodes.values().stream()
                .filter(node -> incoming(node) == 0)
                .filter(node -> !node.is("bpmn:boundaryEvent") && !node.has("triggeredByEvent", "true"))
                .toList();
    }

    static String reference(XmlElement element, String attribute) {
        return element.attribute(attribute).orElse("");
    }

    private static List<XmlElement> list(Map<String, List<XmlElement>> lists, String key) {
        return lists.computeIfAbsent(key, any -> new ArrayList<>());
    }
}
