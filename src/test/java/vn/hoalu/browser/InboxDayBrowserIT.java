package vn.hoalu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.base.CommandId;
import vn.hoalu.base.Languages;
import vn.hoalu.inbox.CaseSubjects;
import vn.hoalu.inbox.Inbox;
import vn.hoalu.inbox.InboxFixture;
import vn.hoalu.inbox.InboxList;
import vn.hoalu.inbox.InboxQuery;
import vn.hoalu.inbox.Tasks;
import vn.hoalu.workflow.Workflow;

/** A day at the inbox without a mouse: thirty tasks, several at once, and letters that are only letters while typing. */
class InboxDayBrowserIT extends InBrowser {
    private static final String GROUP = "CERT_EXAMINER@13669";
    private static final String LOGIN = "danhgia.namdinh";
    private static final int DAY = 30;
    private static final Pattern TASK = Pattern.compile(".*/inbox/task/.+");

    private static final Map<Locale, Desktop> DESKS = new HashMap<>();

    @Autowired
    RepositoryService repository;

    @Autowired
    TaskService tasks;

    @Autowired
    Workflow workflow;

    @Autowired
    CaseSubjects subjects;

    @Autowired
    Inbox inbox;

    @Autowired
    TransactionTemplate transaction;

    private InboxFixture fixture;
    private int keys;

    @AfterAll
    static void leave() {
        DESKS.values().forEach(Desktop::close);
        DESKS.clear();
    }

    @BeforeEach
    void fixture() {
        fixture = new InboxFixture(repository, workflow, subjects, inbox, transaction);
    }

    private void seed(int count, String name) {
        for (int i = 1; i <= count; i++) {
            fixture.start(GROUP, "%s %02d".formatted(name, i));
        }
    }

    @Test
    void thirty_tasks_are_done_by_keyboard_alone_and_a_routine_one_takes_at_most_three_keys() {
        // Stands above what is searched for, as it came first.
        seed(1, "Không Tìm Đến");
        seed(DAY, "Ngày Làm Việc");
        long before = done();
        Desktop desk = desktop(Languages.VIETNAMESE, 1366, 768);
        press(desk, "/");
        desk.page.keyboard().type("ngay lam viec");
        press(desk, "Enter");
        desk.page.waitForURL(Pattern.compile(".*q=ngay.+lam.+viec.*"));
        desk.settle();
        press(desk, "Enter");
        PlaywrightAssertions.assertThat(desk.page).hasURL(TASK);
        keys = 0;
        for (int i = 0; i < DAY; i++) {
            routine(desk);
        }

        assertThat(keys).isLessThanOrEqualTo(3 * DAY);
        assertThat(done() - before).isGreaterThanOrEqualTo(DAY);
    }

    /** The first step asks for an answer, the second for nothing: which one is open says whether there is a question. */
    private void routine(Desktop desk) {
        String task = desk.page.url();
        desk.page.locator(".task [data-key='e']").waitFor();
        if (desk.page.locator(".task vaadin-radio-group").count() > 0) {
            press(desk, "1");
            keys++;
            desk.page.locator(".task vaadin-radio-button[checked]").waitFor();
        }
        press(desk, "e");
        keys++;
        desk.page.waitForURL(url -> !url.equals(task));
        desk.settle();
    }

    private static void press(Desktop desk, String key) {
        desk.page.keyboard().press(key);
        desk.settle();
    }

    private long done() {
        return tasks.createNativeTaskQuery()
                .sql("SELECT COUNT(*) FROM inbox_task WHERE candidate_group = '" + GROUP + "' AND state = 'DONE'")
                .count();
    }

    @Test
    void a_range_is_chosen_claimed_and_given_back_by_keys() {
        seed(4, "Chọn Nhiều");
        Desktop desk = desktop(Languages.VIETNAMESE, 1366, 768);
        desk.open("/inbox?q=chon+nhieu");
        press(desk, "j");
        press(desk, "x");
        press(desk, "Shift+ArrowDown");
        press(desk, "Shift+ArrowDown");
        PlaywrightAssertions.assertThat(desk.page.locator(".inbox-bulk")).containsText("Đã chọn 3 việc");
        press(desk, "c");
        PlaywrightAssertions.assertThat(desk.page.locator("vaadin-notification-card"))
                .containsText("Đã nhận 3 việc");
        assertThat(held(desk)).isEqualTo(3);
        desk.axe("inbox after a bulk act");

        press(desk, "z");
        desk.page.waitForTimeout(500);
        assertThat(held(desk)).isZero();
    }

    private static long held(Desktop desk) {
        return desk.page
                .locator(
                        "vaadin-grid-cell-content",
                        new Page.LocatorOptions().setHasText(Pattern.compile("^Tôi đang giữ$")))
                .count();
    }

    @Test
    void letters_are_only_letters_while_vietnamese_is_typed() {
        seed(2, "Gõ Chữ");
        Desktop desk = desktop(Languages.VIETNAMESE, 1366, 768);
        desk.open("/inbox?q=go+chu");
        press(desk, "j");
        press(desk, "Enter");
        PlaywrightAssertions.assertThat(desk.page).hasURL(TASK);
        String here = desk.page.url();
        Locator note = desk.page.locator("#form-note input");
        note.focus();
        desk.page.keyboard().type("ecrxjk");
        compose(desk);
        desk.settle();

        assertThat(note.inputValue()).isEqualTo("ecrxjkviệ");
        assertThat(desk.page.url()).isEqualTo(here);
        assertThat(desk.page.locator(".inbox-bulk").isVisible()).isFalse();

        // A key that belongs to a composition is none of ours wherever the focus is.
        desk.page.evaluate(
                "() => { document.activeElement.blur(); document.body.dispatchEvent(new KeyboardEvent('keydown',"
                        + " {key: 'e', keyCode: 229, bubbles: true, composed: true, isComposing: true})); }");
        desk.settle();
        assertThat(desk.page.url()).isEqualTo(here);
    }

    /** As an input method does it: the keys come as one that is composing, the text as a whole. */
    private static void compose(Desktop desk) {
        CDPSession browser = desk.page.context().newCDPSession(desk.page);
        JsonObject composing = new JsonObject();
        composing.addProperty("text", "viê");
        composing.addProperty("selectionStart", 3);
        composing.addProperty("selectionEnd", 3);
        browser.send("Input.imeSetComposition", composing);
        JsonObject text = new JsonObject();
        text.addProperty("text", "việ");
        browser.send("Input.insertText", text);
    }

    @Test
    void single_letters_can_be_switched_off_and_stay_off() {
        seed(1, "Tắt Phím");
        Desktop desk = desktop(Languages.VIETNAMESE, 1366, 768);
        desk.open("/inbox?q=tat+phim");
        press(desk, "?");
        desk.page.locator("vaadin-dialog vaadin-checkbox").first().click();
        desk.settle();
        press(desk, "Escape");
        desk.open("/inbox?q=tat+phim");
        press(desk, "f");
        assertThat(desk.page.locator(".inbox-filters").isVisible()).isFalse();

        desk.page.locator(".inbox-help-button").click();
        desk.settle();
        desk.page.locator("vaadin-dialog vaadin-checkbox").first().click();
        desk.settle();
        press(desk, "Escape");
        press(desk, "f");
        assertThat(desk.page.locator(".inbox-filters").isVisible()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void filters_views_selection_and_help_are_for_everybody(Locale language) {
        seed(3, "Ai Cũng Dùng");
        for (int width : new int[] {1366, 360}) {
            Desktop desk = desktop(language, width, width == 360 ? 780 : 768);
            desk.open("/inbox?due=none&state=open&q=ai+cung");
            unfolded(desk, "f", "inbox-filters");
            unfolded(desk, "v", "inbox-views");
            press(desk, "*");
            desk.noSidewaysScroll();
            desk.axe("inbox with a selection");
            desk.picture("inbox-bulk-" + width + "-" + language.getLanguage());
            press(desk, "?");
            desk.axe("keyboard help");
            desk.picture("inbox-keys-" + width + "-" + language.getLanguage());
        }
    }

    /** Esc folds it up wherever in it the focus is, and gives the focus back to the button that has unfolded it. */
    private static void unfolded(Desktop desk, String key, String panel) {
        press(desk, key);
        desk.page.locator("#" + panel).waitFor();
        desk.noSidewaysScroll();
        desk.axe("inbox with " + panel);
        desk.picture(panel + "-" + desk.page.viewportSize().width + "-"
                + desk.page.evaluate("() => document.documentElement.lang"));
        press(desk, "Escape");
        assertThat(desk.page.locator("#" + panel).isVisible()).isFalse();
        assertThat(desk.page.evaluate("() => document.activeElement.dataset.key"))
                .isEqualTo(key);
    }

    /** Below the head of the page and above the foot that always stand there. */
    @Test
    void four_tasks_and_more_are_seen_on_a_phone_without_a_touch() {
        seed(6, "Trên Điện Thoại");
        Desktop desk = desktop(Languages.VIETNAMESE, 360, 780);
        desk.open("/inbox?q=tren+dien");
        desk.page.locator(".inbox-card").first().waitFor();
        assertThat(((Number) desk.page.evaluate("""
                        () => [...document.querySelectorAll('.inbox-card')].filter(card => {
                            const box = card.closest('vaadin-grid-cell-content').getBoundingClientRect();
                            const top = document.elementFromPoint(box.left + box.width / 2, box.bottom - 6);
                            return box.top >= 0 && box.bottom <= innerHeight && top && card.parentElement.contains(top);
                        }).length""")).intValue()).isGreaterThanOrEqualTo(4);
    }

    @Test
    void a_colleagues_claim_shows_without_a_touch_and_nothing_moves() {
        seed(3, "Cùng Lúc");
        Desktop desk = desktop(Languages.VIETNAMESE, 1366, 768);
        desk.open("/inbox?q=cung+luc");
        Locator held = desk.page.locator("vaadin-grid-cell-content", new Page.LocatorOptions().setHasText("Đang giữ:"));
        assertThat(held.count()).isZero();

        var colleague = Tasks.official(GROUP);
        var row = inbox.page(InboxQuery.of(InboxList.TODO).withSearch("cung luc"), Optional.empty(), colleague)
                .items()
                .getFirst();
        inbox.claim(CommandId.fresh(), row.id(), colleague);

        held.first().waitFor();
    }

    /** One sign-in for each language: what is shown here begins behind it. */
    private Desktop desktop(Locale language, int width, int height) {
        Desktop desk = DESKS.computeIfAbsent(language, asked -> signedIn(asked, width, height));
        desk.page.setViewportSize(width, height);
        desk.open("/inbox");
        return desk;
    }

    private Desktop signedIn(Locale language, int width, int height) {
        Desktop desk = desktop(width, height);
        desk.signIn(LOGIN, language);
        return desk;
    }
}
