package vn.hoalu.certification.ui;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The headers of the public page: nothing is kept, indexed, framed, sent on or loaded from elsewhere. */
final class VerificationAnswer {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final String contentSecurityPolicy;

    VerificationAnswer(PageStyle style) {
        this.contentSecurityPolicy = style.contentSecurityPolicy();
    }

    ResponseEntity<String> html(HttpStatusCode status, Locale locale, String html) {
        return page(status, locale).body(html);
    }

    ResponseEntity<String> retryAfter(long seconds, Locale locale, String html) {
        return page(HttpStatus.TOO_MANY_REQUESTS, locale)
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(seconds))
                .body(html);
    }

    ResponseEntity<String> redirect(URI page) {
        return discreet(HttpStatus.SEE_OTHER).location(page).build();
    }

    private ResponseEntity.BodyBuilder page(HttpStatusCode status, Locale locale) {
        return discreet(status)
                .contentType(HTML)
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
                .header("Content-Security-Policy", contentSecurityPolicy);
    }

    private static ResponseEntity.BodyBuilder discreet(HttpStatusCode status) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Robots-Tag", "noindex, nofollow");
    }
}
