package vn.hoalu.access;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody looks for in the audit log; an empty part is no condition.
 *
 * @param person a part of the name, of who acted or on whose behalf
 * @param to     the last day, itself included
 * @param subject its beginning
 */
public record AuditQuery(
        Optional<String> act,
        Optional<String> person,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> subject) {

    public static final AuditQuery ALL =
            new AuditQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public AuditQuery {
        act = filled(act);
        person = filled(person);
        subject = filled(subject);
    }

    private static Optional<String> filled(Optional<String> text) {
        return text.map(String::strip).filter(stripped -> !stripped.isEmpty());
    }
}
