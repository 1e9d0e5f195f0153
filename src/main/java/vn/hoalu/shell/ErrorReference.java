package vn.hoalu.shell;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.MDC;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The id by which the log lines of a failed request are found. */
final class ErrorReference {

    static final String REQUEST_ID = "requestId";
    private static final String HEADER = "X-Request-Id";

    private ErrorReference() {}

    static String current() {
        return Optional.ofNullable(MDC.get(REQUEST_ID))
                .or(ErrorReference::ofAnswer)
                .orElseGet(() -> UUID.randomUUID().toString());
    }

    // The container draws its error page after the filter that knew the id has ended; the answer still carries it.
    private static Optional<String> ofAnswer() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .filter(ServletRequestAttributes.class::isInstance)
                .map(attributes -> ((ServletRequestAttributes) attributes).getResponse())
                .map(ErrorReference::header);
    }

    private static String header(HttpServletResponse response) {
        return response.getHeader(HEADER);
    }
}
