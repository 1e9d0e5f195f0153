package vn.hoalu.certification;

import java.util.UUID;
import vn.hoalu.workflow.CaseKey;

/** Identifies an application; also the key of its case. */
public record ApplicationId(UUID value) {

    static ApplicationId fresh() {
        return new ApplicationId(UUID.randomUUID());
    }

    static ApplicationId of(CaseKey caseKey) {
        return new ApplicationId(caseKey.value());
    }

    CaseKey caseKey() {
        return new CaseKey(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
