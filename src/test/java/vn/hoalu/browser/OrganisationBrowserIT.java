package vn.hoalu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.hoalu.HoaLuTest;

/** The tree of units and the plans to reorganise them: without violations and without sideways scroll. */
@HoaLuTest
class OrganisationBrowserIT {

    private static Chromium chromium;

    @LocalServerPort
    int port;

    @BeforeAll
    static void openBrowser() {
        chromium = new Chromium();
    }

    @AfterAll
    static void closeBrowser() {
        chromium.close();
    }

    @ParameterizedTest
    @CsvSource({"vi, 1366, 768", "ar, 360, 780"})
    void units_and_plans_can_be_read_by_everybody(String language, int width, int height) {
        try (Desktop desktop = new Desktop(chromium.page(width, height), "http://localhost:" + port)) {
            desktop.signIn("quantri.tinh", Locale.forLanguageTag(language));
            desktop.open("/organization");
            assertThat(desktop.page.url()).endsWith("/organization/units");
            check(desktop, "units");
            desktop.page.locator(".units-left vaadin-text-field input").fill("hoa mac");
            desktop.settle();
            desktop.page.waitForTimeout(600);
            desktop.page.locator(".units-results a").first().click();
            desktop.page.locator(".units-unit h2").waitFor();
            desktop.settle();
            assertThat(desktop.page.locator(".units-unit").innerText()).contains("Duy Tân", "Duy Tiên");
            check(desktop, "a closed unit");
            desktop.open("/organization/units/14329");
            check(desktop, "a unit");
            desktop.open("/organization/reorganisations");
            check(desktop, "plans");
            desktop.open("/organization/reorganisations/new");
            check(desktop, "a new plan");
        }
    }

    private static void check(Desktop desktop, String screen) {
        desktop.settle();
        desktop.axe(screen);
        desktop.noSidewaysScroll();
    }
}
