package vn.hoalu.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hoalu.base.BrokenRule;

/** A view that cannot be opened: for a rule, which says so itself, or for a fault, whose reference is told. */
@AnonymousAllowed
class FailurePage extends Apology implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(FailurePage.class);

    private String title = "";

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        return BrokenRules.behind(parameter.getCaughtException())
                .map(this::refuse)
                .orElseGet(() -> fail(parameter.getCaughtException()));
    }

    private int refuse(BrokenRule rule) {
        LOG.info("Refused: {}", rule.getMessage());
        title = getTranslation("shell.rule.title");
        say(title, getTranslation(rule.messageKey(), rule.arguments()));
        return HttpServletResponse.SC_CONFLICT;
    }

    private int fail(Exception fault) {
        String reference = ErrorReference.current();
        LOG.error("A view cannot be opened, reference {}", reference, fault);
        title = getTranslation("shell.error.title");
        say(title, getTranslation("shell.error.next"), reference);
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
