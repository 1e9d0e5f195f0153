package vn.hoalu.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;
import vn.hoalu.base.BrokenRule;
import vn.hoalu.base.Languages;

@ContextConfiguration(classes = {ShellForTests.class, ConditionalView.Condition.class})
@ViewPackages(classes = ShellViewTest.class)
class ShellViewTest extends SpringBrowserlessTest {

    @Autowired
    ConditionalView.Condition condition;

    @AfterEach
    void forget() {
        condition.shown = false;
        MDC.clear();
    }

    @Test
    void first_visit_is_in_vietnamese_and_left_to_right() {
        navigate(FirstView.class);

        assertThat(UI.getCurrent().getLocale()).isEqualTo(Languages.VIETNAMESE);
        assertThat(find(Anchor.class).withClassName("skip-link").single().getText())
                .isEqualTo("Đến nội dung chính");
    }

    @Test
    void view_stands_in_the_one_main_landmark_that_the_skip_link_leads_to() {
        FirstView view = navigate(FirstView.class);

        Main main = find(Main.class).single();
        assertThat(view.getParent()).contains(main);
        assertThat(find(Anchor.class).withClassName("skip-link").single().getHref())
                .isEqualTo("#" + main.getId().orElseThrow());
    }

    @Test
    void navigation_names_the_views_and_marks_the_present_one() {
        navigate(FirstView.class);

        List<RouterLink> links = find(RouterLink.class).all();
        assertThat(links)
                .extracting(link -> link.getElement().getTextRecursively())
                .contains("Hồ sơ");
        assertThat(links)
                .filteredOn(link -> "page".equals(link.getElement().getAttribute("aria-current")))
                .extracting(RouterLink::getHref)
                .containsExactly("first");
    }

    @Test
    void view_that_has_nothing_to_show_stands_in_nobodys_navigation() {
        navigate(FirstView.class);

        assertThat(hrefs()).contains("first").doesNotContain("first/conditional");
    }

    @Test
    void of_two_views_one_under_the_other_the_nearer_is_marked() {
        condition.shown = true;

        navigate(ConditionalView.class);

        assertThat(hrefs()).contains("first", "first/conditional");
        assertThat(find(RouterLink.class).withAttribute("aria-current", "page").all())
                .extracting(RouterLink::getHref)
                .containsExactly("first/conditional");
    }

    private List<String> hrefs() {
        return find(RouterLink.class).all().stream().map(RouterLink::getHref).toList();
    }

    @Test
    void chosen_language_is_kept_for_the_session_and_shown_as_pressed() {
        navigate(FirstView.class);

        test(language("العربية")).click();

        assertThat(VaadinSession.getCurrent().getLocale()).isEqualTo(Languages.ARABIC);
    }

    @Test
    void language_buttons_say_which_is_on() {
        navigate(FirstView.class);

        assertThat(language("Tiếng Việt").getElement().getAttribute("aria-pressed"))
                .isEqualTo("true");
        assertThat(language("English").getElement().getAttribute("aria-pressed"))
                .isEqualTo("false");
        assertThat(language("English").getElement().getAttribute("lang")).isEqualTo("en");
    }

    @Test
    void unknown_address_says_so_and_leads_home() {
        UI.getCurrent().navigate("no/such/page");

        assertThat(find(H1.class).single().getText()).isEqualTo("Không tìm thấy trang");
        assertThat(find(Anchor.class).withClassName("button-link").single().getHref())
                .isEmpty();
    }

    @Test
    void failed_view_tells_the_reference_and_nothing_of_the_inside() {
        MDC.put(ErrorReference.REQUEST_ID, "req-7");

        UI.getCurrent().navigate("failing");

        String page = find(NotFoundPage.class).exists()
                ? ""
                : find(Main.class).single().getElement().getTextRecursively();
        assertThat(page).contains("req-7").doesNotContain("inside").doesNotContain("Exception");
    }

    @Test
    void rule_broken_while_opening_a_view_is_told_in_its_own_words() {
        UI.getCurrent().navigate("refusing");

        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("Hồ sơ đã chuyển sang bước khác"));
    }

    @Test
    void rule_broken_by_a_click_becomes_an_assertive_notice() {
        navigate(FirstView.class);

        new FailedActionNotice().error(new ErrorEvent(new IllegalStateException(new NotNow())));

        Notification notice = find(Notification.class).single();
        assertThat(notice.isAssertive()).isTrue();
        assertThat(notice.hasThemeName(NotificationVariant.ERROR.getVariantName()))
                .isTrue();
        assertThat(notice.getElement().getTextRecursively()).contains("Hồ sơ đã chuyển sang bước khác");
    }

    @Test
    void failed_click_tells_the_reference_and_nothing_of_the_inside() {
        navigate(FirstView.class);
        MDC.put(ErrorReference.REQUEST_ID, "req-8");

        new FailedActionNotice().error(new ErrorEvent(new IllegalStateException("inside")));

        assertThat(find(Notification.class).single().getElement().getTextRecursively())
                .contains("req-8")
                .doesNotContain("inside");
    }

    private NativeButton language(String name) {
        return find(NativeButton.class).withAttribute("title", name).single();
    }

    static class NotNow extends BrokenRule {

        NotNow() {
            super("not now", "workflow.error.caseNotWaiting");
        }
    }
}
