package vn.hoalu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.access.ActingAs;
import vn.hoalu.access.Actor;
import vn.hoalu.access.CurrentActor;
import vn.hoalu.base.CommandId;
import vn.hoalu.base.Languages;
import vn.hoalu.base.Messages;
import vn.hoalu.certification.MadeUpApplications;
import vn.hoalu.inbox.Inbox;
import vn.hoalu.inbox.InboxList;
import vn.hoalu.inbox.InboxQuery;
import vn.hoalu.organization.CoverId;
import vn.hoalu.organization.DeputyRegister;
import vn.hoalu.organization.NewCover;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Role;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.organization.WorkingCalendar;

/** A chair looks at who has how much, and shares it out by keys and by hand. */
class LoadBrowserIT extends InBrowser {
    private static final String UNIT = "14620";

    private final CoverId away = CoverId.fresh();

    @Autowired
    ApplicationContext context;

    @Autowired
    Inbox inbox;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    DeputyRegister deputies;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Messages messages;

    @BeforeEach
    void work() {
        MadeUpApplications.fill(context, UNIT, 12);
    }

    @Test
    void tasks_go_from_one_to_another_by_keys_by_hand_and_back() {
        Actor officer = actor("canbo.phatdiem");
        claim(officer, 3);
        absent(officer);

        try (Desktop desktop = desktop(1366, 768)) {
            desktop.signIn("lanhdao.phatdiem", Languages.VIETNAMESE);
            desktop.page.locator("a[href^='inbox/load']").click();
            desktop.page.locator(".load-people").waitFor();
            desktop.settle();
            assertThat(line(desktop, officer.name()).innerText()).contains("3 việc", "làm thay");
            desktop.axe("the load of a unit");
            desktop.picture("load");
            desktop.noSidewaysScroll();

            line(desktop, say("inbox.load.waiting")).locator(".load-name").click();
            desktop.settle();
            desktop.page
                    .locator(".load-tasks vaadin-grid-cell-content:visible")
                    .filter(new Locator.FilterOptions().setHasText("Giả Định"))
                    .first()
                    .dragTo(line(desktop, officer.name()));
            desktop.page.locator("vaadin-dialog textarea").first().fill("chia lại");
            desktop.axe("why a task is moved");
            desktop.picture("load-why");
            desktop.page.locator("vaadin-dialog vaadin-button[theme~=primary]").click();
            desktop.settle();
            assertThat(line(desktop, officer.name()).innerText()).contains("4 việc");

            desktop.page.keyboard().press("z");
            desktop.settle();
            assertThat(line(desktop, officer.name()).innerText()).contains("3 việc");

            line(desktop, officer.name()).locator(".load-name").click();
            desktop.settle();
            desktop.page.keyboard().press("j");
            desktop.page.keyboard().press("x");
            desktop.page.keyboard().press("r");
            desktop.page.locator("vaadin-dialog textarea").first().fill("đang vắng");
            desktop.page.locator("vaadin-dialog vaadin-button[theme~=primary]").click();
            desktop.settle();
            assertThat(line(desktop, officer.name()).innerText()).contains("2 việc");

            line(desktop, say("inbox.load.waiting")).locator(".load-name").click();
            desktop.settle();
            desktop.page.keyboard().press("j");
            desktop.page.keyboard().press("a");
            desktop.settle();
            desktop.page.locator("vaadin-dialog vaadin-combo-box").waitFor();
            desktop.page.keyboard().press("Escape");
        }
        look(Languages.VIETNAMESE, "load-phone");
        look(Languages.ARABIC, "load-phone-ar");
    }

    private void look(Locale language, String picture) {
        try (Desktop phone = desktop(360, 780)) {
            phone.signIn("lanhdao.phatdiem", language);
            phone.page.locator("a[href^='inbox/load']").click();
            phone.page.locator(".load-line").first().waitFor();
            phone.noSidewaysScroll();
            phone.axe("the load on a phone");
            phone.picture(picture);
            phone.page.locator(".load-tasks .inbox-card").first().scrollIntoViewIfNeeded();
            phone.noSidewaysScroll();
            phone.picture(picture + "-tasks");
        }
    }

    private static Locator line(Desktop desktop, String name) {
        return desktop.page.locator(".load-line", new Page.LocatorOptions().setHasText(name));
    }

    private Actor actor(String login) {
        return ActingAs.demo(login, currentActor::get);
    }

    private void claim(Actor officer, int count) {
        inbox.page(InboxQuery.of(InboxList.TODO), Optional.empty(), officer).items().stream()
                .limit(count)
                .forEach(row ->
                        ActingAs.official(officer.id(), () -> inbox.claim(CommandId.fresh(), row.id(), officer)));
    }

    /** Others look at the same people. */
    @AfterEach
    void comeBack() {
        transaction.executeWithoutResult(
                status -> deputies.end(away, actor("canbo.phatdiem").id()));
    }

    private void absent(Actor officer) {
        LocalDate today = LocalDate.now(WorkingCalendar.ZONE);
        transaction.executeWithoutResult(status -> deputies.name(
                away,
                new NewCover(
                        officer.id(),
                        actor("pheduyet2.phatdiem").id(),
                        Set.of(new Post(Role.COMMUNE_OFFICER, new UnitCode(UNIT))),
                        Optional.empty(),
                        today,
                        today.plusDays(3)),
                officer.id()));
    }

    private String say(String key) {
        return messages.text(Languages.VIETNAMESE, key, Map.of());
    }
}
