package vn.hoalu.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import vn.hoalu.base.BrokenRule;

/** A rule stood in the way of opening a view: the rule's own sentence says so. */
@AnonymousAllowed
class BrokenRulePage extends Apology implements HasErrorParameter<BrokenRule>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<BrokenRule> parameter) {
        BrokenRule rule = parameter.getException();
        say(getPageTitle(), getTranslation(rule.messageKey(), rule.arguments()));
        return HttpServletResponse.SC_CONFLICT;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.rule.title");
    }
}
