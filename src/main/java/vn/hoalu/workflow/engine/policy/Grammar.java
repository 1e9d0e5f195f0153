package vn.hoalu.workflow.engine.policy;

import java.util.Map;
import java.util.Optional;

/** Holds an element and everything below it to an allow-list; what the list does not know is refused by name. */
final class Grammar {

    private final Map<String, Allowed> elements;
    private final Findings findings;

    Grammar(Map<String, Allowed> elements, Findings findings) {
        this.elements = elements;
        this.findings = findings;
    }

    void checkRoot(XmlElement root, String expected) {
        if (root.is(expected)) {
            check(root);
        } else {
            findings.add(root, "root-element", "expected is " + expected);
        }
    }

    private void check(XmlElement element) {
        Allowed allowed = elements.getOrDefault(element.name(), new Allowed());
        element.attributes().forEach((name, value) -> attribute(element, allowed, name, value));
        allowed.required().forEach((name, value) -> required(element, name, value));
        text(element, allowed);
        element.children().forEach(child -> child(allowed, child));
    }

    private void child(Allowed parent, XmlElement child) {
        if (parent.holds(child)) {
            check(child);
        } else {
            findings.add(child, Refusals.ofElement(child.name()), "element is not allowed here");
        }
    }

    private void attribute(XmlElement element, Allowed allowed, String name, String value) {
        Optional<ValueRule> known = allowed.attribute(name);
        if (known.isEmpty()) {
            findings.add(
                    element,
                    Refusals.ofAttribute(name),
                    "attribute %s is not allowed here".formatted(Findings.shortened(name)));
        }
        known.ifPresent(rule -> value(element, rule, name + " is ", value));
    }

    private void required(XmlElement element, String name, ValueRule rule) {
        if (element.attribute(name).isEmpty()) {
            findings.add(element, rule.rule(), "attribute %s is missing".formatted(name));
        }
    }

    private void text(XmlElement element, Allowed allowed) {
        String text = element.text();
        if (allowed.text().isPresent()) {
            value(element, allowed.text().get(), "text is ", text);
        } else if (!text.isEmpty()) {
            findings.add(element, "text-not-expected", "text '%s'".formatted(Findings.shortened(text)));
        }
    }

    private void value(XmlElement element, ValueRule rule, String what, String value) {
        rule.problem().apply(value).ifPresent(problem -> findings.add(element, rule.ruleFor(value), what + problem));
    }
}
