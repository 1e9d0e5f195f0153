package vn.hoalu.shell;

import com.vaadin.flow.component.Direction;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SessionInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoalu.base.Languages;

/** Vietnamese unless this browser chose otherwise; the page says its language and direction from its first byte. */
@Component
class SessionLanguage implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(SessionLanguage::begin);
        event.getSource().addUIInitListener(SessionLanguage::direct);
        event.addIndexHtmlRequestListener(SessionLanguage::mark);
    }

    /** The language this browser asked for. */
    static Locale of(@Nullable VaadinRequest request) {
        return of(request == null ? null : request.getCookies());
    }

    static Locale of(Cookie @Nullable [] cookies) {
        return Optional.ofNullable(cookies).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(Languages.COOKIE))
                .findFirst()
                .map(cookie -> Languages.of(cookie.getValue()))
                .orElse(Languages.VIETNAMESE);
    }

    private static void begin(SessionInitEvent event) {
        event.getSession().setLocale(of(event.getRequest()));
    }

    private static void direct(UIInitEvent event) {
        UI ui = event.getUI();
        // Flow does this itself in a browser, but not in its browserless tests.
        ui.setLocale(ui.getSession().getLocale());
        boolean rightToLeft = Languages.rightToLeft(ui.getLocale());
        ui.setDirection(rightToLeft ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT);
    }

    private static void mark(IndexHtmlResponse response) {
        Locale locale = Optional.ofNullable(VaadinSession.getCurrent())
                .map(VaadinSession::getLocale)
                .orElseGet(() -> of(response.getVaadinRequest()));
        Element html = response.getDocument().getElementsByTag("html").get(0);
        html.attr("lang", locale.getLanguage());
        html.attr("dir", Languages.rightToLeft(locale) ? "rtl" : "ltr");
    }
}
