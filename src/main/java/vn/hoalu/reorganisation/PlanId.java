package vn.hoalu.reorganisation;

import java.util.UUID;
import vn.hoalu.workflow.CaseKey;

/** Identifies a plan; also the key of its case. */
public record PlanId(UUID value) {

    public static PlanId of(String text) {
        return new PlanId(UUID.fromString(text));
    }

    static PlanId of(CaseKey key) {
        return new PlanId(key.value());
    }

    public CaseKey caseKey() {
        return new CaseKey(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
