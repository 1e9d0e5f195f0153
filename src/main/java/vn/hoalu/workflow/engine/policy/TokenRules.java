package vn.hoalu.workflow.engine.policy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Bounds what a model can set going by itself. A split without its join doubles the tokens each time; twenty of them
 * in a row make a million. The weight of a node is the most that one token arriving there can still set going until
 * people or messages are waited for; a parallel join takes one token from each of its flows, so each brings its share.
 */
final class TokenRules {

    private static final int MOST = 1000;

    private final Findings findings;
    private final ToDoubleFunction<String> called;

    /** @param called weight of the process with that key */
    TokenRules(Findings findings, ToDoubleFunction<String> called) {
        this.findings = findings;
        this.called = called;
    }

    /** Checks the scope and those in it; gives what entering it can set going. */
    double check(XmlElement scope) {
        return new Scope(new FlowGraph(scope)).weigh();
    }

    private final class Scope {

        private final FlowGraph graph;
        private final Map<String, Double> weights = new HashMap<>();

        Scope(FlowGraph graph) {
            this.graph = graph;
        }

        double weigh() {
            Components.of(graph.nodes(), this::automatic).forEach(this::part);
            double alongside = graph.nodes().stream()
                    .filter(node -> node.has("triggeredByEvent", "true"))
                    .mapToDouble(node -> weights.getOrDefault(node.id(), 0.0) * repetitions(node))
                    .sum();
            return largest(graph.starts().stream()) + alongside;
        }

        // Weights are complete when needed: a part comes after those it leads to.
        private void part(List<XmlElement> part) {
            boolean loop = part.size() > 1 || automatic(part.getFirst()).contains(part.getFirst());
            if (loop) {
                part.stream()
                        .filter(this::forks)
                        .forEach(node -> findings.add(node, "fork-in-loop", "splits in a loop that runs by itself"));
            }
            double weight = part.stream().mapToDouble(this::weight).max().orElse(1);
            part.forEach(node -> weights.put(node.id(), weight));
            bound(part.getFirst(), weight);
            part.stream().filter(TokenRules::needsSomebody).forEach(node -> bound(node, flows(node)));
        }

        private void bound(XmlElement node, double weight) {
            if (weight > MOST) {
                findings.add(node, "too-many-tokens", "may set going more than %d things at once".formatted(MOST));
            }
        }

        private double weight(XmlElement node) {
            double onward = needsSomebody(node) ? 0 : flows(node);
            double instead = largest(spontaneous(node).filter(TokenRules::interrupts));
            double besides = spontaneous(node)
                    .filter(event -> !interrupts(event))
                    .mapToDouble(event -> of(event) * repetitions(event))
                    .sum();
            double all = own(node) + Math.max(onward, instead) + besides;
            return all == 0 ? 1 : all;
        }

        private double flows(XmlElement node) {
            return node.is("bpmn:exclusiveGateway", "bpmn:eventBasedGateway")
                    ? largest(graph.targets(node).stream())
                    : graph.targets(node).stream().mapToDouble(this::share).sum();
        }

        private double share(XmlElement target) {
            int flows = target.is("bpmn:parallelGateway") ? Math.max(1, graph.incoming(target)) : 1;
            return of(target) / flows;
        }

        private double own(XmlElement node) {
            int instances = TaskRules.cardinality(node);
            double one = switch (node.name()) {
                case "bpmn:userTask" -> 1;
                case "bpmn:callActivity" -> called.applyAsDouble(FlowGraph.reference(node, "calledElement"));
                case "bpmn:subProcess" -> check(node);
                default -> 0;
            };
            return instances > 1 ? instances * Math.max(1, one) : one;
        }

        private double largest(Stream<XmlElement> nodes) {
            return nodes.mapToDouble(this::of).max().orElse(0);
        }

        private double of(XmlElement node) {
            return weights.getOrDefault(node.id(), 0.0);
        }

        private List<XmlElement> automatic(XmlElement node) {
            Stream<XmlElement> flows = needsSomebody(node) ? Stream.of() : graph.targets(node).stream();
            return Stream.concat(flows, spontaneous(node)).toList();
        }

        private Stream<XmlElement> spontaneous(XmlElement node) {
            return graph.boundaries(node).stream().filter(event -> Waiting.isError(event) || isTimer(event));
        }

        private boolean forks(XmlElement node) {
            boolean splits = !node.is("bpmn:exclusiveGateway", "bpmn:eventBasedGateway")
                    && !needsSomebody(node)
                    && graph.targets(node).size() > 1;
            return splits || spontaneous(node).anyMatch(event -> !interrupts(event));
        }
    }

    private static boolean needsSomebody(XmlElement node) {
        return node.is("bpmn:userTask") || node.is("bpmn:intermediateCatchEvent") && !isTimer(node);
    }

    private static boolean isTimer(XmlElement event) {
        return event.child("bpmn:timerEventDefinition").isPresent();
    }

    private static boolean interrupts(XmlElement event) {
        return !event.has("cancelActivity", "false");
    }

    private static int repetitions(XmlElement node) {
        XmlElement event = node.child("bpmn:startEvent").orElse(node);
        return event.child("bpmn:timerEventDefinition").map(Timers::repetitions).orElse(1);
    }
}
