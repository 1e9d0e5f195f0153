package vn.hoalu.certification.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.hoalu.base.Languages;
import vn.hoalu.certification.VerifyingCertificate;

/** {@code /verify}: anyone checks a certificate, without login, script, cookie or trace. */
@RestController
class VerificationController {

    private final VerifyingCertificate certificates;
    private final VerificationPage page;
    private final VerificationAnswer answer;
    private final VerificationLimit limit;

    VerificationController(VerifyingCertificate certificates, VerificationPage page, VerificationLimit limit) {
        this.certificates = certificates;
        this.page = page;
        this.answer = new VerificationAnswer(page.style());
        this.limit = limit;
    }

    @GetMapping({"/verify", "/verify/"})
    ResponseEntity<String> form(
            @RequestParam(defaultValue = "") String lang,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request) {
        Locale locale = Languages.of(lang);
        String action = action(request);
        return TypedCode.in(code)
                .map(typed -> answer.redirect(URI.create(action + '/' + typed + "?lang=" + locale.getLanguage())))
                .orElseGet(() -> emptyOrWrong(locale, action, code));
    }

    @GetMapping("/verify/{token}")
    ResponseEntity<String> certificate(
            @PathVariable String token, @RequestParam(defaultValue = "") String lang, HttpServletRequest request) {
        Locale locale = Languages.of(lang);
        Duration wait = limit.toWait(ClientAddress.of(request.getRemoteAddr()));
        return wait.isZero() ? look(locale, action(request), token) : slowDown(locale, action(request), wait);
    }

    private ResponseEntity<String> look(Locale locale, String action, String token) {
        return certificates
                .find(token)
                .map(found -> answer.html(HttpStatus.OK, locale, page.found(locale, action, found)))
                .orElseGet(() -> unknown(locale, action));
    }

    private ResponseEntity<String> emptyOrWrong(Locale locale, String action, String code) {
        return code.isBlank() ? answer.html(HttpStatus.OK, locale, page.form(locale, action)) : unknown(locale, action);
    }

    private ResponseEntity<String> unknown(Locale locale, String action) {
        return answer.html(HttpStatus.NOT_FOUND, locale, page.unknown(locale, action));
    }

    private ResponseEntity<String> slowDown(Locale locale, String action, Duration wait) {
        long seconds = wait.plusSeconds(1).toSeconds();
        return answer.retryAfter(seconds, locale, page.limited(locale, action, seconds));
    }

    private static String action(HttpServletRequest request) {
        return request.getContextPath() + "/verify";
    }
}
