package vn.hoalu.workflow.engine.policy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Processes by key: those about to be deployed, then those the engine has. */
final class KnownProcesses {

    private final Map<String, Optional<XmlElement>> processes = new HashMap<>();
    private final Map<String, Double> weights = new HashMap<>();
    private final Deployed deployed;

    KnownProcesses(Stream<XmlElement> models, Deployed deployed) {
        this.deployed = deployed;
        models.flatMap(model -> ProcessRules.executable(model).stream())
                .forEach(process -> processes.put(process.id(), Optional.of(process)));
    }

    Optional<XmlElement> get(String key) {
        return processes.computeIfAbsent(key, this::fromEngine);
    }

    /** Whether the process calls itself, however many calls lie between. */
    boolean leadsTo(String from, String to) {
        return leadsTo(from, to, new HashSet<>());
    }

    private boolean leadsTo(String from, String to, Set<String> seen) {
        return from.equals(to) || seen.add(from) && calls(from).anyMatch(next -> leadsTo(next, to, seen));
    }

    /** What starting it can set going; see {@link TokenRules}. A process met inside itself is judged elsewhere. */
    double weight(String key) {
        Double known = weights.putIfAbsent(key, 1.0);
        if (known != null) {
            return known;
        }
        TokenRules unheard = new TokenRules(new Findings(key), this::weight);
        double weight =
                get(key).filter(ProcessRules::isSmall).map(unheard::check).orElse(1.0);
        weights.put(key, weight);
        return weight;
    }

    private Stream<String> calls(String key) {
        return get(key).stream()
                .flatMap(XmlElement::all)
                .filter(element -> element.is("bpmn:callActivity"))
                .map(call -> FlowGraph.reference(call, "calledElement"));
    }

    private Optional<XmlElement> fromEngine(String key) {
        return deployed.process(key).flatMap(KnownProcesses::read).stream()
                .flatMap(model -> ProcessRules.executable(model).stream())
                .filter(process -> process.id().equals(key))
                .findFirst();
    }

    private static Optional<XmlElement> read(byte[] model) {
        try {
            return Optional.of(XmlReader.read(model));
        } catch (UnreadableModel oldModel) {
            return Optional.empty();
        }
    }
}
