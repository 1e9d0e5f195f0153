package vn.hoalu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One person at a screen, in one language: what hands do and eyes check, whatever the words on the screen. */
class Desktop implements AutoCloseable {

    // The way in is the same for everybody: looked at once in each language and size.
    private static final Set<String> LOOKED_AT = ConcurrentHashMap.newKeySet();

    final Page page;
    private final String address;

    Desktop(Page page, String address) {
        this.page = page;
        this.address = address;
    }

    void signIn(String login, Locale language) {
        // Whoever asks for a page comes there, and not where the one before left their place in the inbox.
        open("/inbox");
        speak(language);
        if (LOOKED_AT.add(language + " at " + page.viewportSize().width)) {
            axe("login");
        }
        enter(login, "hoalu-demo");
        page.waitForURL("**/inbox**");
        settle();
    }

    void enter(String login, String password) {
        page.locator("input[name=username]").fill(login);
        page.locator("input[name=password]").fill(password);
        page.keyboard().press("Enter");
    }

    void speak(Locale language) {
        Locator button = page.locator(".languages button[lang=%s]".formatted(language.getLanguage()));
        button.waitFor();
        if (!"true".equals(button.getAttribute("aria-pressed"))) {
            button.click();
            page.locator(".languages button[lang=%s][aria-pressed=true]".formatted(language.getLanguage()))
                    .waitFor();
        }
        settle();
    }

    void open(String path) {
        page.navigate(address + path);
        settle();
    }

    /** Until Flow has nothing more to do. */
    void settle() {
        page.waitForFunction("() => !window.Vaadin?.Flow?.clients"
                + " || Object.values(window.Vaadin.Flow.clients).every(c => !c.isActive || !c.isActive())");
        page.waitForTimeout(300);
    }

    void type(String field, String text) {
        page.locator("#form-%s input, #form-%s textarea".formatted(field, field))
                .first()
                .fill(text);
        page.keyboard().press("Enter");
        settle();
    }

    void choose(String field, int option) {
        page.locator("#form-%s vaadin-radio-button".formatted(field))
                .nth(option)
                .locator("label")
                .click();
        settle();
    }

    void select(String field, int option) {
        page.locator("#form-%s input".formatted(field)).click();
        // Until the items have come: what stands there before is empty, and pressing it chooses nothing.
        settle();
        page.locator("vaadin-combo-box-item:visible").nth(option).click();
        settle();
    }

    void tick(String field) {
        page.locator("#form-%s input[type=checkbox]".formatted(field)).first().check();
        settle();
    }

    void press(String button) {
        Locator found = page.locator("vaadin-button").filter(new Locator.FilterOptions().setHasText(button));
        found.first().click();
        settle();
    }

    /** Opens the row of the list that speaks of this person. */
    void openTaskOf(String person) {
        Locator cell = page.locator("vaadin-grid-cell-content").filter(new Locator.FilterOptions().setHasText(person));
        cell.first().click();
        page.locator(".task").first().waitFor();
        settle();
    }

    void waitForGone(String person) {
        page.locator(".task", new Page.LocatorOptions().setHasText(person))
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    void axe(String screen) {
        AxeRunOptions wanted = new AxeRunOptions();
        // The rest would be described node by node as well.
        wanted.setResultTypes(List.of("violations"));
        // Our pages have no frames; only for those is a page of its own opened, which takes longer than the look
        // itself.
        AxeBuilder eyes = new AxeBuilder(page).options(wanted).setLegacyMode(true);
        assertThat(eyes.analyze().getViolations())
                .as("axe on %s at %s", screen, page.url())
                .extracting(Desktop::said)
                .isEmpty();
    }

    private static String said(Rule violation) {
        return violation.getId() + ": " + violation.getNodes().getFirst().getHtml();
    }

    void noSidewaysScroll() {
        Object overflow =
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) overflow).intValue())
                .as("sideways scroll at " + page.url())
                .isZero();
    }

    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "pictures", name + ".png")));
    }

    @Override
    public void close() {
        page.context().close();
    }
}
