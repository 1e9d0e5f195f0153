package vn.hoalu.workflow;

import java.util.Map;
import vn.hoalu.base.BrokenRule;

/** The case has moved on and no longer waits for the message. */
public class CaseNotWaiting extends BrokenRule {

    public CaseNotWaiting(CaseKey caseKey, String message) {
        super("Case %s does not wait for %s".formatted(caseKey, message), "workflow.error.caseNotWaiting", Map.of());
    }
}
