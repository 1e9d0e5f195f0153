package vn.hoalu.workflow.engine.policy;

import java.util.ArrayList;
import java.util.List;
import vn.hoalu.workflow.DeploymentCheck.Violation;

/** What is wrong with one file, each thing once. Bounded: a hostile file must not fill the log. */
final class Findings {

    private static final int MOST = 50;
    private static final int LONGEST = 80;

    private final String resource;
    private final List<Violation> violations = new ArrayList<>();

    Findings(String resource) {
        this.resource = resource;
    }

    void add(XmlElement at, String rule, String detail) {
        String label = at.label();
        add(label, rule, label.equals(at.id()) ? detail : "%s: %s".formatted(at.place(), detail));
    }

    void addFile(String rule, String detail) {
        add(resource, rule, detail);
    }

    void add(String element, String rule, String detail) {
        Violation violation = new Violation(resource, element, rule, detail);
        if (violations.size() < MOST && !violations.contains(violation)) {
            violations.add(violation);
        }
    }

    List<Violation> all() {
        return List.copyOf(violations);
    }

    /** A piece of the file, fit to be quoted in one line of a log. */
    static String shortened(String text) {
        String head = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return head.replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]", " ");
    }
}
