package vn.hoalu.inbox.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;
import vn.hoalu.base.Languages;
import vn.hoalu.inbox.Tasks;

@ContextConfiguration(classes = {InboxViewTest.Parts.class, DeskForTests.class})
@ViewPackages(classes = StartCaseView.class)
class StartCaseViewTest extends SpringBrowserlessTest {
    @Autowired
    FakeDrafts drafts;

    @Autowired
    FakeNewCases cases;

    @BeforeEach
    void speakVietnamese() {
        UI.getCurrent().setLocale(Languages.VIETNAMESE);
    }

    @Test
    void without_a_process_the_offers_are_listed() {
        navigate("new", StartCaseView.class);

        assertThat(find(RouterLink.class).single().getText()).isEqualTo("Thử nghiệm");
    }

    @Test
    void the_form_of_a_process_names_it_and_asks_for_no_unit_where_there_is_one_only() {
        navigate("new/" + Tasks.PROCESS, StartCaseView.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("Lập hồ sơ mới: Thử nghiệm");
        assertThat(find(ComboBox.class).exists()).isFalse();
        assertThat(find(StartCaseForm.class).exists()).isTrue();
    }

    @Test
    void a_process_that_is_not_offered_says_so() {
        StartCaseView view = navigate("new/Other", StartCaseView.class);

        assertThat(view.getElement().getTextRecursively()).contains("không lập được loại hồ sơ này");
    }

    @Test
    void what_was_begun_comes_back_until_it_is_thrown_away() {
        navigate("new/" + Tasks.PROCESS, StartCaseView.class);
        test(find(Checkbox.class).single()).click();
        roundTrip();

        UI.getCurrent().navigate("new");
        navigate("new/" + Tasks.PROCESS, StartCaseView.class);

        assertThat(find(Checkbox.class).single().getValue()).isTrue();
        test(find(Button.class).withText("Bỏ bản nháp").single()).click();
        assertThat(find(Checkbox.class).single().getValue()).isFalse();
    }

    @Test
    void what_is_entered_in_the_moment_of_sending_does_not_come_back_as_a_draft() {
        drafts.kept.clear();
        navigate("new/" + Tasks.PROCESS, StartCaseView.class);
        Checkbox consent = find(Checkbox.class).single();
        Button start = find(StartCaseForm.class)
                .single()
                .getChildren()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();

        consent.setValue(true);
        start.click();
        roundTrip();

        assertThat(cases.started).last().isEqualTo(Map.of("consent", true));
        assertThat(drafts.kept).isEmpty();
    }
}
