package vn.hoalu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.hoalu.base.Languages;
import vn.hoalu.escalation.LateWorld;
import vn.hoalu.workflow.CaseKey;

/** From the day a task is due to the Steering Committee's list, as each of them sees it. */
class EscalationBrowserIT extends InBrowser {

    /** Nobody leads its division: its chair is the first who must act. */
    private static final String UNIT = "13669";

    @Autowired
    AutowireCapableBeanFactory beans;

    private final LateWorld world = new LateWorld();

    @BeforeEach
    void world() {
        beans.autowireBean(world);
        world.deploy();
    }

    @Test
    void overdue_task_climbs_to_the_steering_committee_and_says_why() {
        CaseKey late = world.open(UNIT);
        asks("canbo.namdinh", late, "Ông/bà giữ vị trí", "Chủ tịch UBND");
        world.hurry(late);
        world.hurry(late);
        assertThat(world.group(late)).isEqualTo("COMMUNE_CHAIR@" + UNIT);
        asks("canbo.namdinh", late, "Đang chờ cấp trên xử lý", "Ban Chỉ đạo");
        looks("lanhdao.namdinh", late).close();
        world.hurry(late);
        assertThat(world.group(late)).isEqualTo("PROV_COORD@37");
        world.hurry(late);
        assertThat(world.group(late)).isEqualTo("PROV_STEERING@37");

        Desktop committee = looks("banchidao.tinh", late);
        committee.choose("action", 3);
        committee.page.locator("#form-reason textarea").fill("Thiếu người, đã cử thêm cán bộ.");
        committee.settle();
        committee.page.locator(".task [data-key='e']").click();
        committee.settle();
        PlaywrightAssertions.assertThat(
                        committee.page.locator("vaadin-notification-card").first())
                .isVisible();
        assertThat(world.outcomes(late)).containsExactly("EXPLAINED");
        committee.close();
    }

    /** The task of the one who is late, and its reasons. */
    private void asks(String login, CaseKey late, String... reasons) {
        Desktop desk = desktop(1366, 768);
        desk.signIn(login, Languages.VIETNAMESE);
        desk.open("/inbox/task/" + world.task(late).getId());
        desk.page
                .locator(".task vaadin-tab")
                .filter(new Locator.FilterOptions().setHasText("Vì sao?"))
                .click();
        desk.settle();
        for (String reason : reasons) {
            PlaywrightAssertions.assertThat(desk.page.locator(".task-why")).containsText(reason);
        }
        desk.axe("why");
        desk.picture("escalation-why-" + world.group(late).replaceAll("[^A-Z]", ""));
        desk.page.setViewportSize(360, 780);
        desk.settle();
        desk.noSidewaysScroll();
        desk.axe("why on a phone");
        desk.picture("escalation-why-360");
        desk.close();
    }

    /** The task of whoever must act. */
    private Desktop looks(String login, CaseKey late) {
        Desktop desk = desktop(1366, 768);
        desk.signIn(login, Languages.VIETNAMESE);
        desk.open("/inbox/task/" + world.acting(late).orElseThrow().getId());
        PlaywrightAssertions.assertThat(desk.page.locator(".task h2").first()).containsText("Xử lý việc quá hạn");
        PlaywrightAssertions.assertThat(desk.page.locator(".task")).containsText("Bước quá hạn");
        desk.noSidewaysScroll();
        desk.axe("act on an overdue task");
        desk.picture("escalation-act-" + login);
        return desk;
    }
}
