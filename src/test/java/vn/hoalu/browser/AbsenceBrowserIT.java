package vn.hoalu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoalu.access.ActingAs;
import vn.hoalu.access.Actor;
import vn.hoalu.access.CurrentActor;
import vn.hoalu.base.CommandId;
import vn.hoalu.base.Languages;
import vn.hoalu.base.Messages;
import vn.hoalu.inbox.Inbox;
import vn.hoalu.inbox.InboxList;
import vn.hoalu.inbox.InboxQuery;
import vn.hoalu.inbox.NewCases;
import vn.hoalu.organization.UnitCode;
import vn.hoalu.workflow.ProcessKey;
import vn.hoalu.workflow.TaskId;

/** Absence played in the browser: a deputy is named, works, is refused what must be refused, and hands back. */
class AbsenceBrowserIT extends InBrowser {

    private static final String ABSENT = "kiemnhiem.hoalu";
    private static final String ABSENT_NAME = "Vũ Thị Kiêm Nhiệm";
    private static final String DEPUTY = "lanhdao.hoalu";
    private static final String DEPUTY_NAME = "Hoàng Văn Giả Định";
    private static final String WAITING = "Lâm Thị Vắng Mặt";
    private static final String ASSESSED = "Lâm Văn Tự Duyệt";

    @Autowired
    NewCases newCases;

    @Autowired
    Inbox inbox;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    Messages messages;

    @Test
    void deputy_sees_and_completes_the_tasks_is_refused_self_approval_and_the_absent_reads_what_was_done() {
        record("canbo.hoalu", WAITING, "036090001301");
        record("canbo.hoalu", ASSESSED, "036090001302");
        complete("canbo.hoalu", ASSESSED, Map.of("completeness", "COMPLETE"));
        complete(ABSENT, ASSESSED, Map.of("method", "SCORE", "score", 78, "result", "PASS"));

        nameDeputy();
        standIn();
        comeBack();
    }

    private void nameDeputy() {
        try (Desktop desktop = desktop(1366, 768)) {
            desktop.signIn(ABSENT, Languages.VIETNAMESE);
            desktop.open("/organization/deputies");
            desktop.axe("deputies");
            desktop.press(say("administration.deputies.name"));
            desktop.page.locator("#cover-deputy input").fill("hoang van gia");
            desktop.settle();
            desktop.page.locator("vaadin-combo-box-item:visible").first().click();
            desktop.settle();
            desktop.axe("naming a deputy");
            desktop.picture("deputies-form");
            desktop.noSidewaysScroll();
            desktop.page.locator(".cover-form vaadin-button[theme~=primary]").click();
            desktop.settle();
            assertThat(desktop.page.locator(".covers-mine").innerText())
                    .contains(DEPUTY_NAME + " thay " + ABSENT_NAME, say("administration.deputies.state.RUNNING"));
        }
    }

    private void standIn() {
        try (Desktop desktop = desktop(1366, 768)) {
            desktop.signIn(DEPUTY, Languages.VIETNAMESE);
            desktop.page
                    .locator(".inbox-tabs a", new Page.LocatorOptions().setHasText(say("inbox.list.covered")))
                    .click();
            desktop.settle();
            desktop.openTaskOf(WAITING);
            assertThat(desktop.page.locator(".task").innerText()).contains("Thay " + ABSENT_NAME);
            desktop.axe("a task for the absent");
            desktop.picture("inbox-covered");
            desktop.choose("completeness", 0);
            desktop.press(say("inbox.task.complete"));
            desktop.waitForGone(WAITING);

            desktop.open("/inbox?list=covered");
            desktop.openTaskOf(ASSESSED);
            assertThat(desktop.page.locator(".task").innerText()).contains(say("access.error.fourEyesOfAbsent"));
            Locator complete = desktop.page
                    .locator("vaadin-button")
                    .filter(new Locator.FilterOptions().setHasText(say("inbox.task.complete")));
            PlaywrightAssertions.assertThat(complete).hasAttribute("disabled", "");
            desktop.axe("a task that is refused");
            desktop.picture("inbox-covered-refused");
        }
    }

    private void comeBack() {
        try (Desktop phone = desktop(360, 780)) {
            phone.signIn(ABSENT, Languages.VIETNAMESE);
            assertThat(phone.page.locator(".handback-link").isVisible()).isFalse();
            phone.open("/organization/deputies");
            phone.noSidewaysScroll();
            phone.axe("deputies on a phone");
            phone.picture("deputies-phone");
            phone.page.locator(".covers-mine .cover-end").first().click();
            phone.settle();
            phone.page
                    .locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]")
                    .click();
            phone.settle();

            phone.open("/inbox");
            phone.noSidewaysScroll();
            phone.page.locator(".handback-link").click();
            phone.page.locator(".handback").waitFor();
            phone.settle();
            assertThat(phone.page.locator(".handback").innerText())
                    .contains(DEPUTY_NAME + ", thay " + ABSENT_NAME, WAITING)
                    .doesNotContain(ASSESSED);
            phone.axe("handed back");
            phone.noSidewaysScroll();
            phone.picture("handback-phone");
            phone.press(say("casefile.handback.read"));
            phone.open("/inbox");
            assertThat(phone.page.locator(".handback-link").isVisible()).isFalse();
        }
    }

    private void record(String login, String applicant, String identity) {
        Map<String, Object> form = new HashMap<>(Map.of(
                "applicantKind", "CITIZEN",
                "applicantName", applicant,
                "birthDate", "1990-05-17",
                "identityNumber", identity,
                "language", "vi",
                "programme", "BASIC",
                "consent", true));
        ActingAs.demo(
                login,
                () -> newCases.start(
                        CommandId.fresh(),
                        new ProcessKey("CertificationProcess"),
                        new UnitCode("14329"),
                        form,
                        currentActor.get()));
    }

    private void complete(String login, String applicant, Map<String, Object> form) {
        ActingAs.demo(login, () -> {
            Actor actor = currentActor.get();
            TaskId task = inbox.page(new InboxQuery(InboxList.TODO, applicant), Optional.empty(), actor)
                    .items()
                    .getFirst()
                    .id();
            inbox.complete(CommandId.fresh(), task, form, actor);
        });
    }

    private String say(String key) {
        return messages.text(Languages.VIETNAMESE, key, Map.of());
    }
}
