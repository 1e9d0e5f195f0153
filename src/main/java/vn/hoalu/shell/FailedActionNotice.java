package vn.hoalu.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.DefaultErrorHandler;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.hoalu.base.BrokenRule;
import vn.hoalu.base.ui.Notices;

/** Where a click failed and no view answered: a broken rule says its sentence, anything else its reference. */
@Component
class FailedActionNotice implements VaadinServiceInitListener, ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(FailedActionNotice.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        Throwable cause = DefaultErrorHandler.findRelevantThrowable(event.getThrowable());
        Optional<BrokenRule> rule = BrokenRules.behind(cause);
        if (rule.isPresent()) {
            LOG.info("Refused: {}", rule.get().getMessage());
            Optional.ofNullable(UI.getCurrent()).ifPresent(ui -> Notices.refused(rule.get()));
            return;
        }
        String reference = ErrorReference.current();
        LOG.error("An action failed, reference {}", reference, cause);
        Optional.ofNullable(UI.getCurrent())
                .ifPresent(ui -> Notices.failed(ui.getTranslation("shell.error.action", "reference", reference)));
    }
}
