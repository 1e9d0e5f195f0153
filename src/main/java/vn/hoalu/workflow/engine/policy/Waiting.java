package vn.hoalu.workflow.engine.policy;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Where a case comes to rest, so that its transaction ends. Remembers: nested sub-processes are asked again and again. */
final class Waiting {

    private final Map<XmlElement, Boolean> known = new HashMap<>();

    boolean waits(XmlElement node) {
        Boolean waits = known.get(node);
        if (waits == null) {
            waits = judged(node);
            known.put(node, waits);
        }
        return waits;
    }

    private boolean judged(XmlElement node) {
        return node.has("camunda:asyncBefore", "true")
                || node.has("camunda:asyncAfter", "true")
                || node.is("bpmn:userTask", "bpmn:intermediateCatchEvent")
                || node.is("bpmn:boundaryEvent") && !isError(node)
                || node.is("bpmn:subProcess") && !passable(node);
    }

    /** Where a token may go in the same transaction; a boundary event counts as led to by its host. */
    List<XmlElement> onward(FlowGraph graph, XmlElement node) {
        return Stream.concat(graph.targets(node).stream(), graph.boundaries(node).stream())
                .filter(target -> !waits(target))
                .toList();
    }

    static boolean isError(XmlElement event) {
        return event.child("bpmn:errorEventDefinition").isPresent();
    }

    // A sub-process is a place of rest only where every way through it rests.
    private boolean passable(XmlElement subProcess) {
        FlowGraph graph = new FlowGraph(subProcess);
        Set<XmlElement> seen = new HashSet<>();
        Deque<XmlElement> open = new ArrayDeque<>(graph.starts());
        boolean through = graph.starts().isEmpty();
        while (!open.isEmpty() && !through) {
            XmlElement node = open.pop();
            if (!waits(node) && seen.add(node)) {
                through = graph.targets(node).isEmpty();
                open.addAll(onward(graph, node));
            }
        }
        return through;
    }
}
