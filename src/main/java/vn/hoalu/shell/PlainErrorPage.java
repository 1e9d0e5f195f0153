package vn.hoalu.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.hoalu.base.Languages;
import vn.hoalu.base.Messages;

/**
 * The error page where no view is reached. What is forbidden looks like what is not there: an address must not tell
 * whether something lies behind it.
 */
@Component
class PlainErrorPage implements ErrorViewResolver {

    private final Messages messages;

    PlainErrorPage(Messages messages) {
        this.messages = messages;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        Locale locale = SessionLanguage.of(request.getCookies());
        Map<String, Object> texts = new HashMap<>();
        texts.put("language", locale.getLanguage());
        texts.put("direction", Languages.rightToLeft(locale) ? "rtl" : "ltr");
        texts.put("home", messages.text(locale, "shell.error.home"));
        if (status.is5xxServerError()) {
            say(texts, locale, "shell.error");
            Map<String, String> reference = Map.of("reference", ErrorReference.current());
            texts.put("reference", messages.text(locale, "shell.error.reference", reference));
        } else {
            say(texts, locale, "shell.notFound");
        }
        return new ModelAndView("shell/plain-error", texts, status);
    }

    private void say(Map<String, Object> texts, Locale locale, String key) {
        texts.put("title", messages.text(locale, key + ".title"));
        texts.put("next", messages.text(locale, key + ".next"));
    }
}
