package vn.hoalu.shell;

import java.util.Optional;
import java.util.UUID;
import org.slf4j.MDC;

/** The id by which the log lines of a failed request are found. */
final class ErrorReference {

    static final String REQUEST_ID = "requestId";

    private ErrorReference() {}

    static String current() {
        return Optional.ofNullable(MDC.get(REQUEST_ID))
                .orElseGet(() -> UUID.randomUUID().toString());
    }
}
