package vn.hoalu.shell;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.hoalu.base.Messages;

/** What the page says by itself where the server cannot: no connection, session over, page out of step. */
@Component
class LostConnectionTexts implements VaadinServiceInitListener {

    // Flow's indicator speaks English, and to eyes only.
    private static final String INDICATOR = """
            const indicator = window.Vaadin.connectionIndicator;
            if (indicator) {
                Object.assign(indicator, {onlineText: $0, offlineText: $1, reconnectingText: $1});
                indicator.setAttribute('role', 'status');
            }""";

    private final transient Messages messages;

    LostConnectionTexts(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(info -> in(SessionLanguage.of(VaadinRequest.getCurrent())));
        event.getSource().addUIInitListener(this::reconnect);
    }

    private void reconnect(UIInitEvent event) {
        UI ui = event.getUI();
        ReconnectDialogConfiguration dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(messages.text(ui.getLocale(), "shell.connection.lost"));
        dialog.setDialogTextGaveUp(messages.text(ui.getLocale(), "shell.connection.gaveUp"));
        ui.getPage()
                .executeJs(
                        INDICATOR,
                        messages.text(ui.getLocale(), "shell.connection.online"),
                        messages.text(ui.getLocale(), "shell.connection.lost"));
    }

    private SystemMessages in(Locale locale) {
        CustomizedSystemMessages texts = new CustomizedSystemMessages();
        texts.setSessionExpiredNotificationEnabled(true);
        texts.setSessionExpiredCaption(messages.text(locale, "shell.sessionExpired.title"));
        texts.setSessionExpiredMessage(messages.text(locale, "shell.sessionExpired.next"));
        texts.setInternalErrorCaption(messages.text(locale, "shell.error.title"));
        texts.setInternalErrorMessage(messages.text(locale, "shell.error.reload"));
        texts.setSyncErrorCaption(messages.text(locale, "shell.outOfStep.title"));
        texts.setSyncErrorMessage(messages.text(locale, "shell.error.reload"));
        texts.setCookiesDisabledNotificationEnabled(true);
        texts.setCookiesDisabledCaption(messages.text(locale, "shell.cookies.title"));
        texts.setCookiesDisabledMessage(messages.text(locale, "shell.cookies.next"));
        return texts;
    }
}
