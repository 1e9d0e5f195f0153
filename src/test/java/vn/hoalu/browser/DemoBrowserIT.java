package vn.hoalu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.hoalu.base.Languages;
import vn.hoalu.certification.MadeUpApplications;

/** What a newcomer sees first; its picture stands in the README. */
class DemoBrowserIT extends InBrowser {

    @Autowired
    ApplicationContext context;

    @Test
    void demo_begins_with_work_for_every_role() {
        MadeUpApplications.fill(context, "14329", 18);

        try (Desktop desktop = desktop(1366, 768)) {
            desktop.signIn("kiemnhiem.hoalu", Languages.VIETNAMESE);
            desktop.openTaskOf("Định C");
            desktop.axe("a full inbox");
            desktop.picture("demo-inbox");

            Locator names = desktop.page
                    .locator("vaadin-grid-cell-content:visible")
                    .filter(new Locator.FilterOptions().setHasText("Giả Định "));
            assertThat(names.count()).isGreaterThanOrEqualTo(14);
        }
    }

    @Test
    void made_up_applications_are_recorded_once() {
        MadeUpApplications.fill(context, "13669", 3);
        MadeUpApplications.fill(context, "13669", 3);

        try (Desktop desktop = desktop(1366, 768)) {
            desktop.signIn("canbo.namdinh", Languages.VIETNAMESE);

            Locator names = desktop.page
                    .locator("vaadin-grid-cell-content:visible")
                    .filter(new Locator.FilterOptions().setHasText("Giả Định "));
            assertThat(names.count()).isEqualTo(1);
        }
    }
}
