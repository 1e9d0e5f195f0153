package vn.hoalu.workflow.engine.policy;

import java.util.List;
import java.util.Optional;

/** Tasks: what the list of attributes alone cannot say. */
final class TaskRules {

    private static final int MOST_INSTANCES = 200;

    private final Findings findings;

    TaskRules(Findings findings) {
        this.findings = findings;
    }

    void check(XmlElement element) {
        if (element.attribute("camunda:formRef").isPresent()
                != element.attribute("camunda:formRefBinding").isPresent()) {
            findings.add(
                    element, "form-binding", "camunda:formRef and camunda:formRefBinding=\"latest\" belong together");
        }
        element.children("bpmn:multiInstanceLoopCharacteristics").forEach(loop -> instances(element, loop));
        element.children("bpmn:extensionElements").forEach(extensions -> mappings(element, extensions));
    }

    private void instances(XmlElement activity, XmlElement loop) {
        if (loop.child("bpmn:loopCardinality").isEmpty()) {
            findings.add(activity, "multi-instance", "a constant bpmn:loopCardinality is missing");
        }
        if (nested(activity) > MOST_INSTANCES) {
            findings.add(activity, "multi-instance", "more than %d instances in all".formatted(MOST_INSTANCES));
        }
    }

    /** How many instances there are of the activity, with those of the loops it lies in. */
    private static long nested(XmlElement activity) {
        long product = 1;
        for (Optional<XmlElement> at = Optional.of(activity);
                at.isPresent();
                at = at.get().parent()) {
            product = Math.min(product * cardinality(at.get()), Integer.MAX_VALUE);
        }
        return product;
    }

    static int cardinality(XmlElement activity) {
        return activity.child("bpmn:multiInstanceLoopCharacteristics")
                .flatMap(loop -> loop.child("bpmn:loopCardinality"))
                .map(XmlElement::text)
                .filter(text -> text.matches("\\d{1,4}"))
                .map(Integer::parseInt)
                .orElse(1);
    }

    private void mappings(XmlElement element, XmlElement extensions) {
        List<XmlElement> mappings =
                extensions.children("camunda:in", "camunda:out").toList();
        if (!mappings.isEmpty() && !element.is("bpmn:callActivity")) {
            findings.add(element, "mapping", "camunda:in and camunda:out belong to a call activity");
        }
        mappings.stream()
                .filter(mapping -> mapping.is("camunda:in") && !wellFormed(mapping))
                .forEach(mapping -> findings.add(mapping, "mapping", "either source and target, or businessKey"));
    }

    private static boolean wellFormed(XmlElement mapping) {
        boolean source = mapping.attribute("source").isPresent();
        boolean target = mapping.attribute("target").isPresent();
        return source == target && source != mapping.attribute("businessKey").isPresent();
    }
}
