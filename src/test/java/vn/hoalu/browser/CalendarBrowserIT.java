package vn.hoalu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import vn.hoalu.certification.MadeUpApplications;
import vn.hoalu.organization.TestEnds;

/** The working calendar and what it says of a due date, on a desk and on a phone, by hand and by keyboard. */
class CalendarBrowserIT extends InBrowser {

    @Autowired
    ApplicationContext context;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    @AfterEach
    void forget() {
        TestEnds.forget(owner);
    }

    @ParameterizedTest
    @CsvSource({"vi, 1366, 768", "ar, 360, 780"})
    void administrator_enters_days_and_sees_what_they_move(String language, int width, int height) {
        try (Desktop desktop = desktop(width, height)) {
            desktop.signIn("quantri.tinh", Locale.forLanguageTag(language));
            desktop.open("/organization/calendar/2026");
            look(desktop, "calendar-" + language);
            desktop.open("/organization/calendar/2090");
            desktop.page.locator("#add-day").click();
            desktop.settle();
            Locator form = desktop.page.locator("vaadin-dialog").last();
            look(desktop, "calendar-form-" + language);
            form.locator("vaadin-date-picker input").first().fill("07/03/2090");
            desktop.page.keyboard().press("Tab");
            form.locator("vaadin-text-field input").first().fill("Lễ hội thử");
            form.locator("vaadin-button[theme~=primary]").click();
            desktop.settle();
            PlaywrightAssertions.assertThat(
                            desktop.page.locator("vaadin-dialog").last())
                    .containsText("Lễ hội thử");
            look(desktop, "calendar-preview-" + language);
            desktop.page
                    .locator("vaadin-dialog")
                    .last()
                    .locator("vaadin-button[theme~=primary]")
                    .click();
            desktop.settle();

            PlaywrightAssertions.assertThat(desktop.page.locator(".calendar-list"))
                    .containsText("Lễ hội thử");
            assertThat(desktop.page.locator("vaadin-dialog:visible").count()).isZero();
            look(desktop, "calendar-changed-" + language);
            desktop.page.locator(".calendar-hours vaadin-button").first().click();
            desktop.settle();
            look(desktop, "calendar-hours-" + language);
        }
    }

    @ParameterizedTest
    @CsvSource({"vi, 1366, 768", "ar, 360, 780"})
    void due_date_is_explained_by_keyboard(String language, int width, int height) {
        MadeUpApplications.fill(context, "14533", 2);
        try (Desktop desktop = desktop(width, height)) {
            desktop.signIn("canbo.tayhoalu", Locale.forLanguageTag(language));
            desktop.openTaskOf("Giả Định");
            Locator why = desktop.page.locator(".due-why summary");
            why.focus();
            desktop.page.keyboard().press("Enter");

            PlaywrightAssertions.assertThat(desktop.page.locator(".due-why p").first())
                    .isVisible();
            look(desktop, "due-why-" + language);
        }
    }

    private static void look(Desktop desktop, String screen) {
        desktop.settle();
        desktop.picture(screen);
        desktop.axe(screen);
        desktop.noSidewaysScroll();
    }
}
