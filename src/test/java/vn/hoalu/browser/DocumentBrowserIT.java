package vn.hoalu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.hoalu.base.Languages;
import vn.hoalu.document.DocumentCases;
import vn.hoalu.document.content.SampleFiles;
import vn.hoalu.workflow.CaseKey;

/** Documents in the browser: brought by hand, gone on with when the connection is back, and looked at by keyboard. */
class DocumentBrowserIT extends InBrowser {

    private static final byte[] PDF = SampleFiles.pdf(Color.RED, Color.BLUE);

    @Autowired
    AutowireCapableBeanFactory beans;

    private final DocumentCases cases = new DocumentCases();
    private CaseKey caseKey;

    @BeforeEach
    void openCase() {
        beans.autowireBean(cases);
        caseKey = cases.open();
    }

    @Test
    void files_are_brought_in_and_a_broken_connection_is_nothing_to_worry_about() {
        try (Desktop desktop = documents(1366, 768, Languages.VIETNAMESE)) {
            desktop.page.context().setOffline(true);
            drop(desktop.page, "Đơn kéo vào.pdf");
            desktop.page.locator(".document-uploads li.offline").waitFor();
            desktop.page.context().setOffline(false);
            line(desktop, "Đơn kéo vào.pdf").waitFor();

            bring(desktop, "máy.pdf", SampleFiles.text("MZ\u0000\u0001" + "x".repeat(100)));
            desktop.page.locator(".document-problem").waitFor();
            desktop.axe("documents");
            desktop.picture("documents");
        }
    }

    @Test
    void pages_are_turned_by_keyboard() {
        cases.upload(caseKey, "a.pdf", PDF);
        try (Desktop desktop = documents(1366, 768, Languages.VIETNAMESE)) {
            line(desktop, "a.pdf").locator("vaadin-button").first().click();
            shown(desktop.page, "pages/1");
            desktop.page.keyboard().press("PageDown");
            shown(desktop.page, "pages/2");
            desktop.axe("preview");
            desktop.picture("document-preview");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en", "ar"})
    void section_fits_a_phone(String language) {
        cases.upload(caseKey, "Đơn đề nghị có tên rất dài để xem nó xuống dòng thế nào.pdf", PDF);
        try (Desktop desktop = documents(360, 780, Languages.of(language))) {
            bring(desktop, "nhỏ.txt", SampleFiles.text("abc"));
            line(desktop, "nhỏ.txt").waitFor();
            desktop.noSidewaysScroll();
            desktop.axe("documents on a phone");
            desktop.picture("documents-phone-" + language);
        }
    }

    private Desktop documents(int width, int height, Locale language) {
        Desktop desktop = desktop(width, height);
        desktop.signIn(DocumentCases.OFFICER, language);
        desktop.open("/case/" + caseKey + "?part=documents");
        desktop.page.locator(".document-choose").waitFor();
        return desktop;
    }

    private static Locator line(Desktop desktop, String name) {
        return desktop.page.locator(".document-line", new Page.LocatorOptions().setHasText(name));
    }

    private static void bring(Desktop desktop, String name, byte[] content) {
        desktop.page.locator("input.choose").setInputFiles(new FilePayload(name, "application/octet-stream", content));
    }

    private static void drop(Page page, String name) {
        page.evaluate("""
                ([name, content]) => {
                  const files = new DataTransfer();
                  files.items.add(new File([Uint8Array.from(atob(content), (c) => c.charCodeAt(0))], name));
                  const drop = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: files });
                  document.querySelector('.document-drop').dispatchEvent(drop);
                }\
                """, List.of(name, Base64.getEncoder().encodeToString(PDF)));
    }

    private static void shown(Page page, String address) {
        page.waitForFunction(
                "address => { const picture = document.querySelector('.document-view img');"
                        + " return picture?.src.endsWith(address) && picture.naturalWidth > 0; }",
                address);
        assertThat(page.locator(".document-view img").getAttribute("alt")).isNotBlank();
    }
}
