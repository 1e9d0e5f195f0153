package vn.hoalu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hoalu.base.Languages;

/** Half an hour passes at once: in the browser alone, which is the one that keeps this time. */
class IdleBrowserIT extends InBrowser {

    private static final String LOGIN = "canbo.tayhoalu";

    @ParameterizedTest
    @MethodSource("languages")
    void two_minutes_before_the_end_the_page_asks_and_a_press_lets_the_session_go_on(Locale language) {
        try (Desktop desktop = desktop(360, 780)) {
            desktop.page.clock().install();
            desktop.signIn(LOGIN, language);
            Locator dialog = desktop.page.locator("hoalu-idle-notice dialog");

            // Until the page has looked at the mark of its own last call.
            desktop.page.clock().runFor(2000);
            desktop.page.clock().fastForward("25:00");
            assertThat(dialog).not().isVisible();
            desktop.page.clock().fastForward("03:30");
            assertThat(dialog).isVisible();
            assertThat(dialog.locator("button")).isFocused();
            desktop.axe("idle notice");
            desktop.noSidewaysScroll();
            desktop.picture("idle-" + language.getLanguage());

            desktop.page.waitForResponse(
                    Pattern.compile(".*v-r=uidl.*"),
                    () -> desktop.page.keyboard().press("Enter"));
            assertThat(dialog).not().isVisible();
            desktop.page.clock().fastForward("02:00");
            assertThat(dialog).not().isVisible();
        }
    }

    @Test
    void page_nobody_touches_goes_away_and_comes_back_at_the_same_address() {
        try (Desktop desktop = desktop(1366, 768)) {
            desktop.page.clock().install();
            desktop.signIn(LOGIN, Languages.VIETNAMESE);
            desktop.open("/account/sessions");

            // Over on the server too, as it would be by then.
            desktop.page.context().clearCookies();
            desktop.page.clock().runFor(2000);
            desktop.page.clock().fastForward("29:00");
            desktop.page.clock().fastForward("01:05");
            desktop.page.waitForURL("**/login");
            desktop.page.locator("input[name=username]").fill(LOGIN);
            desktop.page.locator("input[name=password]").fill("hoalu-demo");
            desktop.page.keyboard().press("Enter");

            desktop.page.waitForURL("**/account/sessions*");
        }
    }
}
