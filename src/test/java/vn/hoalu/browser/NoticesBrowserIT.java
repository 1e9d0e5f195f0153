package vn.hoalu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.hoalu.access.MadeAccounts;
import vn.hoalu.notification.NoticeProbes;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.UnitCode;

/** The bell rings on an open page, and its reader finds, opens and marks what it rang for. */
class NoticesBrowserIT extends InBrowser {

    @Autowired
    ApplicationContext context;

    @ParameterizedTest
    @CsvSource({"vi, 1366, 768", "ar, 360, 780"})
    void notice_comes_by_itself_and_is_read_by_keyboard(String language, int width, int height) {
        String login = "thongbao." + UUID.randomUUID().toString().substring(0, 8);
        OfficialId official =
                new MadeAccounts(context).withAccount(login, new Post(Role.COMMUNE_OFFICER, new UnitCode("14329")));
        NoticeProbes notices = new NoticeProbes(context);
        try (Desktop desktop = desktop(width, height)) {
            desktop.open("/login");
            desktop.speak(Locale.forLanguageTag(language));
            desktop.enter(login, MadeAccounts.PASSWORD);
            desktop.page.waitForURL("**/inbox**");
            desktop.settle();
            Locator badge = desktop.page.locator(".bell-badge");
            assertThat(badge).isHidden();

            notices.tell(official, "1");
            assertThat(badge).hasText("1");

            desktop.page.locator(".bell-link").focus();
            desktop.page.keyboard().press("Enter");
            desktop.page.waitForURL("**/notices");
            assertThat(desktop.page.locator(".notice-item.unread")).hasCount(1);
            look(desktop, "a notice", language);

            notices.tell(official, "2");
            Locator news = desktop.page.locator(".notices > vaadin-button[theme~=primary]");
            assertThat(news).isVisible();
            news.click();
            assertThat(desktop.page.locator(".notice-item.unread")).hasCount(2);
            desktop.page.locator(".notice-item vaadin-button").first().focus();
            desktop.page.keyboard().press("Enter");
            assertThat(desktop.page.locator(".notice-item.unread")).hasCount(1);
            assertThat(badge).hasText("1");

            desktop.open("/account/notices");
            look(desktop, "wishes", language);
            desktop.open("/notices");
            desktop.page.locator(".notice-item.unread a").focus();
            desktop.page.keyboard().press("Enter");
            desktop.page.waitForURL("**/cases");
            assertThat(badge).isHidden();
        }
    }

    private static void look(Desktop desktop, String screen, String language) {
        desktop.settle();
        desktop.picture(screen.replace(' ', '-') + "-" + language);
        desktop.axe(screen);
        desktop.noSidewaysScroll();
    }

    @ParameterizedTest
    @CsvSource({"vi, 1366, 768", "ar, 360, 780"})
    void pages_of_the_administrator_can_be_read_by_everybody(String language, int width, int height) {
        new NoticeProbes(context).giveUpLetterTo(new MadeAccounts(context).person("Lê Văn Thư"));
        try (Desktop desktop = desktop(width, height)) {
            desktop.signIn("quantri.tinh", Locale.forLanguageTag(language));
            desktop.open("/organization/letters");
            assertThat(desktop.page.locator(".row-line").first()).isVisible();
            look(desktop, "letters", language);
            desktop.open("/organization/templates?notice=casefile.notice.mentioned&language=" + language);
            assertThat(desktop.page.locator(".template-body")).not().isEmpty();
            look(desktop, "templates", language);
        }
    }
}
