package vn.hoalu.escalation;

import java.util.UUID;
import vn.hoalu.workflow.CaseKey;

/** Identifies an escalation; also the key of its case. */
record EscalationId(UUID value) {

    static EscalationId fresh() {
        return new EscalationId(UUID.randomUUID());
    }

    static EscalationId of(CaseKey key) {
        return new EscalationId(key.value());
    }

    CaseKey caseKey() {
        return new CaseKey(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
