package vn.hoalu.workflow;

import java.util.UUID;

/** The business key of a process instance: the id of the business's own entity. */
public record CaseKey(UUID value) {

    public static CaseKey of(String text) {
        return new CaseKey(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
