package vn.hoalu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.hoalu.base.Languages;
import vn.hoalu.certification.MadeUpApplications;

/** The open task under the hands of an official: words that come back, parts of the case, what is to be put right. */
class TaskBrowserIT extends InBrowser {
    private static final String EXAMINER = "danhgia.phatdiem";

    private static boolean seeded;

    @Autowired
    ApplicationContext context;

    @BeforeEach
    void seed() {
        if (!seeded) {
            MadeUpApplications.fill(context, "14620", 16);
            seeded = true;
        }
    }

    @Test
    void words_typed_a_moment_before_the_tab_is_killed_are_there_at_another_desk() {
        String task;
        try (Desktop desk = desktop(1366, 768)) {
            task = openFirstTask(desk, Languages.VIETNAMESE);
            desk.page.locator("#form-note textarea").focus();
            // Letter by letter, without leaving the field.
            desk.page
                    .keyboard()
                    .type("Đã xem bài làm, đạt", new com.microsoft.playwright.Keyboard.TypeOptions().setDelay(40));
            desk.page.waitForTimeout(2_500);
            PlaywrightAssertions.assertThat(desk.page.locator(".draft-status")).containsText("Đã lưu nháp lúc");
            desk.picture("task-draft-vi");
        }

        try (Desktop other = desktop(360, 780)) {
            other.signIn(EXAMINER, Languages.VIETNAMESE);
            other.open(task);
            PlaywrightAssertions.assertThat(other.page.locator("#form-note textarea"))
                    .hasValue("Đã xem bài làm, đạt");
            other.noSidewaysScroll();
            other.picture("task-draft-phone-vi");
            other.press("Bỏ bản nháp");
            PlaywrightAssertions.assertThat(other.page.locator("#form-note textarea"))
                    .hasValue("");
        }
    }

    @Test
    void nothing_can_be_typed_while_nothing_can_be_kept() {
        try (Desktop desk = desktop(1366, 768)) {
            openFirstTask(desk, Languages.VIETNAMESE);
            desk.page.route("**/*", Route::abort);
            desk.page.locator("#form-note textarea").focus();
            desk.page.keyboard().type("a");

            desk.page.waitForFunction("() => document.querySelector('.task-form').inert");

            desk.page.unroute("**/*");
            desk.page.waitForFunction("() => !document.querySelector('.task-form').inert");
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void all_parts_of_a_task_are_in_sight_on_a_small_notebook(Locale language) {
        try (Desktop desk = desktop(1366, 768)) {
            openFirstTask(desk, language);

            PlaywrightAssertions.assertThat(desk.page.locator(".task vaadin-tab"))
                    .hasCount(7);
            assertThat(desk.page.evaluate("""
                            () => {
                              const box = document.querySelector('.task vaadin-tabs').shadowRoot.querySelector('[part=tabs]');
                              return box.scrollWidth - box.clientWidth;
                            }""")).as("beyond the edge").isEqualTo(0);
            desk.picture("task-parts-" + language.getLanguage());
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void what_is_to_be_put_right_takes_the_focus_and_leads_to_each_field(Locale language) {
        try (Desktop desk = desktop(1366, 768)) {
            openFirstTask(desk, language);
            desk.page.locator(".task-foot vaadin-button").click();
            desk.settle();

            assertThat(desk.page.evaluate("() => document.activeElement.className"))
                    .isEqualTo("error-summary");
            desk.axe("task with something to put right");
            desk.picture("task-problems-" + language.getLanguage());

            desk.page.keyboard().press("Tab");
            desk.page.keyboard().press("Enter");
            desk.settle();
            assertThat((Boolean) desk.page.evaluate(
                            "() => document.querySelector('.task-form').contains(document.activeElement)"))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void the_parts_of_the_case_open_by_keyboard(Locale language) {
        for (int[] size : new int[][] {{1366, 768}, {360, 780}}) {
            try (Desktop desk = desktop(size[0], size[1])) {
                openFirstTask(desk, language);
                Locator tabs = desk.page.locator(".task vaadin-tab");
                tabs.first().focus();
                for (int part = 1; part < tabs.count(); part++) {
                    desk.page.keyboard().press(Languages.rightToLeft(language) ? "ArrowLeft" : "ArrowRight");
                    desk.page.keyboard().press("Enter");
                    desk.settle();
                    String name = desk.page
                            .locator(".task [role=tabpanel]:not([hidden])")
                            .getAttribute("id");
                    if (name.equals("part-position")) {
                        PlaywrightAssertions.assertThat(desk.page
                                        .locator(".task .bpmn-canvas .djs-shape")
                                        .first())
                                .isVisible();
                    }
                    desk.noSidewaysScroll();
                    desk.axe(name);
                    desk.picture("task-%s-%d-%s".formatted(name, size[0], language.getLanguage()));
                }
                assertThat(tabs.count()).isGreaterThanOrEqualTo(4);
            }
        }
    }

    @Test
    void a_colleague_is_named_by_keyboard_and_finds_the_note() {
        try (Desktop desk = desktop(1366, 768)) {
            openFirstTask(desk, Languages.VIETNAMESE);
            desk.page.locator("#part-tab-notes").click();
            desk.page.locator(".new-note textarea").focus();
            desk.page.keyboard().type("Nhờ xem lại ");
            desk.page.keyboard().type("@");
            desk.page.waitForFunction("() => document.activeElement.closest('vaadin-combo-box')");
            desk.page.keyboard().type("dinh thi");
            desk.page.locator("vaadin-combo-box-item:visible").first().waitFor();
            desk.page.keyboard().press("ArrowDown");
            desk.page.keyboard().press("Enter");
            desk.settle();
            desk.page.keyboard().type("giúp");
            desk.settle();
            String text = desk.page.locator(".new-note textarea").inputValue();
            assertThat(text).matches("Nhờ xem lại @Đinh .+ giúp");
            desk.press("Gửi ghi chú");
            PlaywrightAssertions.assertThat(desk.page.locator(".notes")).containsText(text);
            desk.picture("task-note-vi");
        }
    }

    /** @return its address */
    private static String openFirstTask(Desktop desk, Locale language) {
        desk.signIn(EXAMINER, language);
        if (desk.page.viewportSize().width < 720) {
            desk.page.locator(".inbox-card").first().click();
        } else {
            desk.page
                    .locator("vaadin-grid-cell-content")
                    .filter(new Locator.FilterOptions().setHasText("Giả Định"))
                    .first()
                    .click();
        }
        desk.page.locator(".task").first().waitFor();
        desk.settle();
        return (String) desk.page.evaluate("() => location.pathname");
    }
}
