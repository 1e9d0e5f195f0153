package vn.hoalu.workflow.engine.policy;

import java.util.Set;
import java.util.function.Predicate;

/** What a model names in other files exists: forms, decisions, called processes; and calls never turn in a circle. */
final class ReferenceRules {

    private final Set<String> resources;
    private final KnownProcesses processes;
    private final Deployed deployed;

    ReferenceRules(Set<String> resources, KnownProcesses processes, Deployed deployed) {
        this.resources = resources;
        this.processes = processes;
        this.deployed = deployed;
    }

    void check(XmlElement root, Findings findings) {
        root.all().forEach(element -> {
            exists(element, "camunda:formRef", this::hasForm, findings);
            exists(element, "camunda:decisionRef", this::hasDecision, findings);
            exists(element, "calledElement", key -> processes.get(key).isPresent(), findings);
        });
        ProcessRules.executable(root).forEach(process -> circles(process, findings));
    }

    private void exists(XmlElement element, String attribute, Predicate<String> known, Findings findings) {
        element.attribute(attribute)
                .filter(known.negate())
                .ifPresent(key -> findings.add(
                        element,
                        "unknown-target",
                        "%s '%s' does not exist".formatted(attribute, Findings.shortened(key))));
    }

    private boolean hasForm(String key) {
        return resources.contains("forms/%s.form".formatted(key)) || deployed.hasForm(key);
    }

    private boolean hasDecision(String key) {
        return resources.contains("processes/%s.dmn".formatted(key)) || deployed.hasDecision(key);
    }

    private void circles(XmlElement process, Findings findings) {
        process.all()
                .filter(element -> element.is("bpmn:callActivity"))
                .filter(call -> processes.leadsTo(FlowGraph.reference(call, "calledElement"), process.id()))
                .forEach(call -> findings.add(call, "call-circle", "the called process leads back to this one"));
    }
}
