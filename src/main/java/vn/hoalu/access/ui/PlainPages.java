package vn.hoalu.access.ui;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import vn.hoalu.base.Languages;
import vn.hoalu.base.Messages;
import vn.hoalu.base.QrCode;

/** Draws {@link PlainForm}s. They show secrets, so nothing between here and the eye may keep them. */
@Component
class PlainPages {

    private static final String TEMPLATE = "templates/access/plain-form.html";
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    record FieldWords(String name, String type, String autocomplete, String label, Optional<String> problem) {}

    private final SpringTemplateEngine templates = new SpringTemplateEngine();
    private final Messages messages;

    PlainPages(Messages messages) {
        this.messages = messages;
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setCharacterEncoding("UTF-8");
        templates.setTemplateResolver(files);
    }

    ResponseEntity<String> page(HttpServletRequest request, PlainForm form) {
        Locale locale = language(request);
        HttpStatus status = form.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
                .body(templates.process(TEMPLATE, context(request, form, locale)));
    }

    /** A POST that was heard leads to a page of its own, or a reload would say it again. */
    static ResponseEntity<String> to(HttpServletRequest request, String address) {
        String target = address.startsWith("/") ? request.getContextPath() + address : address;
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, target)
                .build();
    }

    private Context context(HttpServletRequest request, PlainForm form, Locale locale) {
        Context context = new Context(locale);
        context.setVariable("root", request.getContextPath());
        context.setVariable("language", locale.getLanguage());
        context.setVariable("direction", Languages.rightToLeft(locale) ? "rtl" : "ltr");
        context.setVariable("action", request.getContextPath() + request.getServletPath());
        context.setVariable("csrf", request.getAttribute(CsrfToken.class.getName()));
        words(form, locale).forEach(context::setVariable);
        context.setVariable("fields", fields(form, locale));
        form.enrolment().ifPresent(enrolment -> {
            context.setVariable("secret", enrolment.secret());
            context.setVariable("qr", new QrCode(enrolment.address()));
        });
        context.setVariable("codes", form.codes());
        context.setVariable("others", others(form, locale));
        return context;
    }

    private Map<String, String> words(PlainForm form, Locale locale) {
        Map<String, String> words = new HashMap<>();
        words.put("title", messages.text(locale, form.key() + ".title"));
        words.put("text", messages.text(locale, form.key() + ".text", form.arguments()));
        words.put("submit", messages.text(locale, form.key() + ".submit"));
        words.put("cancel", messages.text(locale, "access.form.back"));
        words.put("secretLabel", messages.text(locale, "access.factor.secret"));
        words.put("qrLabel", messages.text(locale, "access.factor.picture"));
        form.next().ifPresent(next -> words.put("next", next));
        form.problems().stream()
                .filter(problem -> form.fields().stream().noneMatch(field -> isAbout(problem, field)))
                .forEach(problem -> words.put("problem", messages.text(locale, problem.key(), problem.arguments())));
        return words;
    }

    private List<FieldWords> fields(PlainForm form, Locale locale) {
        return form.fields().stream().map(field -> words(form, field, locale)).toList();
    }

    private FieldWords words(PlainForm form, PlainForm.Field field, Locale locale) {
        Optional<String> problem = form.problems().stream()
                .filter(given -> isAbout(given, field))
                .map(given -> messages.text(locale, given.key(), given.arguments()))
                .findFirst();
        String label = messages.text(locale, "access.form.field." + field.name());
        return new FieldWords(field.name(), field.type(), field.autocomplete(), label, problem);
    }

    private static boolean isAbout(Problem problem, PlainForm.Field field) {
        return problem.field().filter(field.name()::equals).isPresent();
    }

    private Map<String, String> others(PlainForm form, Locale locale) {
        Map<String, String> others = new LinkedHashMap<>();
        form.others().forEach(act -> others.put(act, messages.text(locale, "access.factor.act." + act)));
        return others;
    }

    private static Locale language(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies())
                .map(Arrays::stream)
                .orElseGet(Stream::empty)
                .filter(cookie -> cookie.getName().equals(Languages.COOKIE))
                .findFirst()
                .map(Cookie::getValue)
                .map(Languages::of)
                .orElse(Languages.VIETNAMESE);
    }
}
