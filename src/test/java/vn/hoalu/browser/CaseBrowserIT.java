package vn.hoalu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.hoalu.base.Languages;
import vn.hoalu.casefile.CaseFiles;
import vn.hoalu.document.DocumentCases;
import vn.hoalu.workflow.CaseKey;

/** A case in the browser: found among all, linked with another, and taken along as a file. */
class CaseBrowserIT extends InBrowser {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    CaseFiles files;

    private final DocumentCases cases = new DocumentCases();
    private CaseKey caseKey;
    private String number = "";

    @BeforeEach
    void openCase() {
        beans.autowireBean(cases);
        caseKey = cases.open();
        number = numberOf(caseKey);
    }

    @Test
    void case_is_found_linked_and_taken_along() throws IOException {
        String other = numberOf(cases.open());
        try (Desktop desktop = cases(1366, 768, Languages.VIETNAMESE)) {
            find(desktop, "thu PHAM");
            desktop.axe("search over all cases");
            desktop.picture("cases");
            card(desktop, number).locator("a").first().click();
            desktop.page.waitForURL("**/case/" + caseKey + "*");
            desktop.settle();

            link(desktop, other, "Cùng một gia đình");

            assertThat(take(desktop, "Xuất PDF")).startsWith("%PDF");
            assertThat(take(desktop, "Xuất JSON")).contains(number).contains("hoalu-dossier");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en", "ar"})
    void search_fits_a_phone(String language) {
        try (Desktop desktop = cases(360, 780, Languages.of(language))) {
            find(desktop, number);
            desktop.noSidewaysScroll();
            desktop.axe("search over all cases on a phone");
            desktop.picture("cases-phone-" + language);
            desktop.open("/case/" + caseKey + "?part=related");
            desktop.page.locator(".case-related").waitFor();
            desktop.noSidewaysScroll();
            desktop.axe("related cases on a phone");
        }
    }

    private Desktop cases(int width, int height, Locale language) {
        Desktop desktop = desktop(width, height);
        desktop.signIn(DocumentCases.OFFICER, language);
        desktop.open("/cases");
        return desktop;
    }

    private void find(Desktop desktop, String words) {
        Locator field = desktop.page.locator(".case-filter input").first();
        field.fill(words);
        field.press("Enter");
        card(desktop, number).waitFor();
        desktop.settle();
    }

    private static Locator card(Desktop desktop, String number) {
        return desktop.page.locator(".case-list > li", new Page.LocatorOptions().setHasText(number));
    }

    private static void link(Desktop desktop, String other, String reason) {
        desktop.page
                .locator("[role=tab]", new Page.LocatorOptions().setHasText("Hồ sơ liên quan"))
                .click();
        desktop.settle();
        desktop.press("Liên kết hồ sơ");
        Locator dialog = desktop.page.locator("vaadin-dialog.link-dialog");
        dialog.locator("input").fill(other);
        dialog.locator("textarea").fill(reason);
        desktop.axe("link with another case");
        dialog.locator("vaadin-button[theme~=primary]").click();
        card(desktop, other).waitFor();
        desktop.axe("related cases");
    }

    /** What the file begins with, or says where it is text. */
    private static String take(Desktop desktop, String button) throws IOException {
        desktop.press("Xuất hồ sơ");
        Locator dialog = desktop.page.locator("vaadin-dialog.confirm-with-reason");
        dialog.locator("textarea").fill("Theo yêu cầu của thanh tra");
        Download file = desktop.page.waitForDownload(() -> desktop.press(button));
        return new String(Files.readAllBytes(file.path()), StandardCharsets.UTF_8);
    }

    private String numberOf(CaseKey key) {
        return files.find(key).orElseThrow().number();
    }
}
