package vn.hoalu.workflow.engine.policy;

import java.util.Optional;

/** A file that is not the XML we accept; reading stopped where this was met. */
final class UnreadableModel extends Exception {

    private final Optional<String> element;
    private final String rule;
    private final String detail;

    UnreadableModel(Optional<String> element, String rule, String detail) {
        super(detail);
        this.element = element;
        this.rule = rule;
        this.detail = detail;
    }

    void into(Findings findings) {
        element.ifPresentOrElse(label -> findings.add(label, rule, detail), () -> findings.addFile(rule, detail));
    }
}
