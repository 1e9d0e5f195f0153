package vn.hoalu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.Locale;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.base.Languages;
import vn.hoalu.inbox.CaseSubjects;
import vn.hoalu.inbox.Inbox;
import vn.hoalu.inbox.InboxFixture;
import vn.hoalu.workflow.Workflow;

/** The inbox under the hands of an official who uses a desk, only a keyboard, or a phone. */
class InboxBrowserIT extends InBrowser {
    private static final String GROUP = "CERT_EXAMINER@14533";
    private static final String LOGIN = "danhgia.tayhoalu";
    private static final Pattern TASK = Pattern.compile(".*/inbox/task/.+");

    private static boolean seeded;

    @Autowired
    RepositoryService repository;

    @Autowired
    Workflow workflow;

    @Autowired
    CaseSubjects subjects;

    @Autowired
    Inbox inbox;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void seed() {
        if (!seeded) {
            InboxFixture fixture = new InboxFixture(repository, workflow, subjects, inbox, transaction);
            for (int i = 1; i <= 20; i++) {
                fixture.start(GROUP, "Phạm Thị Bàn Phím %02d".formatted(i));
            }
            seeded = true;
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void fourteen_rows_stand_beside_the_form_on_a_small_laptop(Locale language) {
        try (Desktop desktop = desktop(1366, 768)) {
            desktop.signIn(LOGIN, language);
            desktop.openTaskOf("Bàn Phím 03");

            Locator rows = desktop.page
                    .locator("vaadin-grid-cell-content")
                    .filter(new Locator.FilterOptions().setHasText("Bàn Phím"));
            long whole = rows.all().stream().filter(InboxBrowserIT::onScreen).count();
            desktop.picture("inbox-" + language.getLanguage());
            assertThat(whole).isGreaterThanOrEqualTo(14);
            assertThat(desktop.page.locator(".task").isVisible()).isTrue();
            desktop.noSidewaysScroll();
            desktop.axe("inbox with twenty tasks");
        }
    }

    @Test
    void the_keyboard_alone_walks_the_list_and_opens_a_task() {
        try (Desktop desktop = desktop(1366, 768)) {
            desktop.signIn(LOGIN, Languages.VIETNAMESE);
            desktop.page
                    .locator("vaadin-grid-cell-content")
                    .filter(new Locator.FilterOptions().setHasText("Hạn xử lý"))
                    .click();
            // From the header into the rows.
            desktop.page.keyboard().press("Tab");

            desktop.page.keyboard().press("j");
            desktop.page.keyboard().press("j");
            desktop.page.keyboard().press("k");
            desktop.page.keyboard().press("Enter");

            PlaywrightAssertions.assertThat(desktop.page).hasURL(TASK);
            desktop.page.waitForFunction("() => document.activeElement.tagName === 'H2'");
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_phone_shows_cards_then_the_task_alone_and_the_way_back(Locale language) {
        try (Desktop phone = desktop(360, 780)) {
            phone.signIn(LOGIN, language);
            phone.noSidewaysScroll();
            phone.axe("inbox on a phone");
            phone.picture("inbox-phone-" + language.getLanguage());

            phone.page.locator(".inbox-card").nth(2).click();
            phone.page.locator(".task").waitFor();
            phone.settle();
            PlaywrightAssertions.assertThat(phone.page.locator(".inbox-grid")).isHidden();
            phone.noSidewaysScroll();
            phone.axe("task on a phone");
            phone.picture("task-phone-" + language.getLanguage());

            phone.page.locator(".task-back").click();
            PlaywrightAssertions.assertThat(phone.page.locator(".inbox-grid")).isVisible();
        }
    }

    private static boolean onScreen(Locator cell) {
        var box = cell.boundingBox();
        return box != null && box.height > 0 && box.y >= 0 && box.y + box.height <= 768;
    }
}
