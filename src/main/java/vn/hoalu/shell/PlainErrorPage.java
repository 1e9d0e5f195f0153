package vn.hoalu.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import vn.hoalu.base.Languages;
import vn.hoalu.base.Messages;

/**
 * The error page where no view is reached. What is forbidden looks like what is not there: an address must not tell
 * whether something lies behind it.
 */
@Component
class PlainErrorPage implements ErrorViewResolver {

    private static final String TEMPLATE = "templates/shell/plain-error.html";

    private final SpringTemplateEngine templates = new SpringTemplateEngine();
    private final Messages messages;

    PlainErrorPage(Messages messages) {
        this.messages = messages;
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setCharacterEncoding("UTF-8");
        templates.setTemplateResolver(files);
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        String page = page(SessionLanguage.of(request.getCookies()), status, request.getContextPath());
        View view = (ignored, asked, response) -> {
            response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
            response.getWriter().write(page);
        };
        ModelAndView answer = new ModelAndView(view);
        answer.setStatus(status);
        return answer;
    }

    String page(Locale locale, HttpStatus status, String root) {
        String kind = status.is5xxServerError() ? "shell.error" : "shell.notFound";
        Context context = new Context(locale);
        context.setVariable("root", root);
        context.setVariable("language", locale.getLanguage());
        context.setVariable("direction", Languages.rightToLeft(locale) ? "rtl" : "ltr");
        context.setVariable("title", messages.text(locale, kind + ".title"));
        context.setVariable("next", messages.text(locale, kind + ".next"));
        context.setVariable("home", messages.text(locale, "shell.error.home"));
        if (status.is5xxServerError()) {
            context.setVariable("reference", reference(locale));
        }
        return templates.process(TEMPLATE, context);
    }

    private String reference(Locale locale) {
        return messages.text(locale, "shell.error.reference", Map.of("reference", ErrorReference.current()));
    }
}
