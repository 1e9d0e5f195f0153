package vn.hoalu.certification.ui;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import vn.hoalu.base.Languages;
import vn.hoalu.base.Messages;
import vn.hoalu.certification.PublicCertificate;

/** The public page as HTML, in each of its states. */
@Component
class VerificationPage {

    private final SpringTemplateEngine templates = new SpringTemplateEngine();
    private final Messages messages;
    private final PageStyle style = PageStyle.read();

    VerificationPage(Messages messages) {
        this.messages = messages;
        // An engine of our own, not a bean: no other path of the application becomes a template's name.
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setCharacterEncoding("UTF-8");
        templates.setTemplateResolver(files);
    }

    PageStyle style() {
        return style;
    }

    String form(Locale locale, String action) {
        Context page = page(locale, action);
        page.setVariable("heading", text(locale, "title"));
        page.setVariable("formHeading", text(locale, "title"));
        return rendered(page);
    }

    String found(Locale locale, String action, PublicCertificate certificate) {
        Facts facts = new Facts(messages, locale);
        Map<String, Object> days = Map.of(
                "validUntil", certificate.validUntil(),
                "revokedOn", certificate.revokedOn().orElse(certificate.validUntil()));
        Context page = state(page(locale, action), certificate.state().name(), days);
        page.setVariable("facts", facts.of(certificate));
        page.setVariable("hint", text(locale, "compare"));
        return rendered(page);
    }

    String unknown(Locale locale, String action) {
        Context page = state(page(locale, action), "UNKNOWN", Map.of());
        page.setVariable("formHeading", text(locale, "title"));
        page.setVariable("how", text(locale, "UNKNOWN.next"));
        return rendered(page);
    }

    String limited(Locale locale, String action, long seconds) {
        return rendered(state(page(locale, action), "LIMITED", Map.of("seconds", seconds)));
    }

    private Context page(Locale locale, String action) {
        Context page = new Context(locale);
        page.setVariable("style", style.css());
        page.setVariable("action", action);
        page.setVariable("language", locale.getLanguage());
        page.setVariable("direction", Languages.rightToLeft(locale) ? "rtl" : "ltr");
        page.setVariable("site", text(locale, "site"));
        page.setVariable("languagesLabel", text(locale, "languages"));
        page.setVariable("formHeading", text(locale, "form.other"));
        page.setVariable("how", text(locale, "form.text"));
        page.setVariable("codeLabel", text(locale, "form.code"));
        page.setVariable("submit", text(locale, "form.submit"));
        return page;
    }

    private Context state(Context page, String state, Map<String, Object> arguments) {
        String key = "certificate.verify." + state;
        page.setVariable("state", state);
        page.setVariable("heading", messages.text(page.getLocale(), key + ".title"));
        page.setVariable("explanation", messages.text(page.getLocale(), key + ".text", arguments));
        return page;
    }

    private String text(Locale locale, String name) {
        return messages.text(locale, "certificate.verify." + name);
    }

    private String rendered(Context page) {
        return templates.process("certification/verify.html", page);
    }
}
