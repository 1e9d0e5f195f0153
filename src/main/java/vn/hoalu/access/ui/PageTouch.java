package vn.hoalu.access.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/**
 * Tells what a person does from what an open page does by itself. A page that is told news answers them, keeps its
 * line open, polls and says that it is there: none of that may keep a session of which nobody has touched a page for
 * long. What is in a call need not be read for that: of an untouched page nothing is anybody's doing. Whoever lies about
 * it only keeps their own session, as they could by pressing any key.
 */
@Component
class PageTouch implements VaadinServiceInitListener {

    static final String UNTOUCHED = "hoalu-untouched";

    private static final String WATCH = """
            if (!window.hoaluTouch) {
                window.hoaluTouch = true;
                const name = $0;
                const mark = (value, age) => {
                    document.cookie = `${name}=${value}; max-age=${age}; path=/; SameSite=Lax`;
                };
                let at = Date.now();
                const touched = () => {
                    at = Date.now();
                    if (document.cookie.includes(name)) {
                        mark('', 0);
                    }
                };
                touched();
                ['pointerdown', 'keydown', 'wheel', 'touchstart', 'click', 'input'].forEach(
                    event => addEventListener(event, touched, {capture: true, passive: true}));
                setInterval(() => Date.now() - at > 20000 && mark(1, 86400), 5000);
            }""";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().getPage().executeJs(WATCH, UNTOUCHED));
    }

    /** Whether the page has sent this by itself. */
    static boolean isOnlyThePage(HttpServletRequest request) {
        String type = request.getParameter("v-r");
        return "push".equals(type) || "heartbeat".equals(type) || "uidl".equals(type) && isUntouched(request);
    }

    private static boolean isUntouched(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies != null
                && Arrays.stream(cookies)
                        .anyMatch(cookie -> UNTOUCHED.equals(cookie.getName()) && "1".equals(cookie.getValue()));
    }
}
