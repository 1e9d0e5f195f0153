package vn.hoalu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.hoalu.access.ActingAs;
import vn.hoalu.access.MadeAccounts;
import vn.hoalu.access.ManagingAccounts;
import vn.hoalu.base.Languages;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.Units;

/**
 * The pages of organisation, access and the own account, in every language on a desk and on a phone: without violations
 * and without sideways scroll, and what opens closes by keyboard.
 */
class OrganisationBrowserIT extends InBrowser {

    private static final List<String> PAGES = List.of(
            "/organization/people",
            "/organization/people/person/" + ActingAs.idOf("kiemnhiem.hoalu"),
            "/organization/deputies",
            "/organization/calendar",
            "/organization/imports",
            "/organization/accounts",
            "/organization/accounts/" + ActingAs.idOf("canbo.hoalu"),
            "/organization/sessions",
            "/handback",
            "/account/sessions",
            "/account/password",
            "/account/second-factor");

    @Autowired
    ApplicationContext context;

    @Autowired
    ManagingAccounts accounts;

    @ParameterizedTest
    @CsvSource({"vi, 1366, 768", "ar, 360, 780"})
    void units_and_plans_can_be_read_by_everybody(String language, int width, int height) {
        try (Desktop desktop = desktop(width, height)) {
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

    /** One session: signing in is the dear part. */
    @Test
    void pages_of_the_administrator_can_be_read_by_everybody() {
        try (Desktop desktop = desktop()) {
            desktop.signIn("quantri.tinh", Languages.VIETNAMESE);
            for (Locale language : Languages.ALL) {
                desktop.page.setViewportSize(1366, 768);
                desktop.open("/inbox");
                desktop.speak(language);
                desktop.page.locator(".account-button").click();
                check(desktop, "the account's menu");
                for (String address : PAGES) {
                    onDeskAndPhone(desktop, address, language);
                }
            }
        }
    }

    /** Scanned at one size, the phone's in all languages but the first: a scan is dear, and finds the same on both. */
    private static void onDeskAndPhone(Desktop desktop, String address, Locale language) {
        boolean scanDesk = language.equals(Languages.VIETNAMESE);
        desktop.page.setViewportSize(1366, 768);
        desktop.open(address);
        assertThat(desktop.page.url()).endsWith(address);
        look(desktop, address, scanDesk);
        desktop.page.setViewportSize(360, 780);
        look(desktop, address + " on a phone", !scanDesk);
        assertThat(outOfSight(desktop, ".page-tabs a")).as("tabs at " + address).isZero();
    }

    private static void look(Desktop desktop, String screen, boolean scan) {
        if (scan) {
            check(desktop, screen);
        } else {
            desktop.noSidewaysScroll();
        }
    }

    private static int outOfSight(Desktop desktop, String elements) {
        return ((Number)
                        desktop.page
                                .locator(elements)
                                .evaluateAll(
                                        "all => all.map(e => e.getBoundingClientRect()).filter(b => b.left < 0 || b.right > innerWidth).length"))
                .intValue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en", "ar"})
    void dialog_opens_and_closes_by_keyboard_and_gives_the_focus_back(String language) {
        try (Desktop desktop = desktop()) {
            desktop.signIn("lanhdao.hoalu", Locale.forLanguageTag(language));
            desktop.open("/organization/people");
            Locator opens = desktop.page
                    .locator(".administration-content vaadin-button[theme~=primary]")
                    .first();
            opens.focus();
            desktop.page.keyboard().press("Enter");
            desktop.settle();
            check(desktop, "registering a person");

            desktop.page.keyboard().press("Escape");

            PlaywrightAssertions.assertThat(desktop.page.locator("vaadin-dialog[opened]"))
                    .hasCount(0);
            PlaywrightAssertions.assertThat(opens).isFocused();
        }
    }

    @Test
    void audit_log_is_taken_along_with_a_reason_as_a_sheet_that_opens() throws IOException {
        String login = "baove." + UUID.randomUUID().toString().substring(0, 8);
        new MadeAccounts(context).withAccount(login, new Post(Role.DPO, Units.PROVINCE));
        try (Desktop desktop = desktop()) {
            desktop.open("/login");
            desktop.enter(login, MadeAccounts.PASSWORD);
            desktop.page.waitForURL("**/inbox");
            for (Locale language : Languages.ALL) {
                desktop.open("/inbox");
                desktop.speak(language);
                onDeskAndPhone(desktop, "/organization/audit", language);
                desktop.page.locator(".audit-export vaadin-button").click();
                desktop.settle();
                check(desktop, "the reason for an export");
                desktop.page.keyboard().press("Escape");
            }
            desktop.page.locator(".audit-export vaadin-button").click();
            desktop.settle();
            Locator reason = desktop.page.locator(".confirm-with-reason textarea");
            reason.fill("Kiểm tra định kỳ");
            Download file = desktop.page.waitForDownload(() -> desktop.page
                    .locator("vaadin-dialog vaadin-button[theme~=primary]")
                    .click());

            assertThat(file.suggestedFilename()).isEqualTo("nhat-ky.csv");
            String sheet = Files.readString(file.path());
            assertThat(sheet).startsWith("\ufeff").contains("audit.exported", "Kiểm tra định kỳ");
            check(desktop, "a sheet that was taken along");
        }
    }

    @Test
    void password_somebody_gave_is_changed_on_a_page_for_everybody() {
        String login = "doimatkhau." + UUID.randomUUID().toString().substring(0, 8);
        OfficialId official =
                new MadeAccounts(context).withAccount(login, new Post(Role.COMMUNE_OFFICER, new UnitCode("14329")));
        for (Locale language : Languages.ALL) {
            String given = ActingAs.demo("quantri.tinh", () -> accounts.resetPassword(official))
                    .value();
            try (Desktop desktop = desktop()) {
                desktop.open("/login");
                desktop.speak(language);
                desktop.enter(login, given);
                desktop.page.waitForURL("**/login/step");
                check(desktop, "a step of the sign-in");
                desktop.page.setViewportSize(360, 780);
                desktop.page.locator("#password").fill("hoalu");
                desktop.page.locator("#repeated").fill("hoalu");
                desktop.page.keyboard().press("Enter");
                desktop.page
                        .locator("[role=alert], .problem, [aria-invalid=true]")
                        .first()
                        .waitFor();
                check(desktop, "a step that was refused");
            }
        }
    }

    private Desktop desktop() {
        return desktop(1366, 768);
    }

    private static void check(Desktop desktop, String screen) {
        desktop.settle();
        desktop.axe(screen);
        desktop.noSidewaysScroll();
    }
}
