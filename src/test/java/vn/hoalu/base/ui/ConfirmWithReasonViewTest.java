package vn.hoalu.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextConfiguration;
import vn.hoalu.shell.ShellForTests;

@ContextConfiguration(classes = ShellForTests.class)
@ViewPackages(classes = ShellForTests.class)
class ConfirmWithReasonViewTest extends SpringBrowserlessTest {

    private final List<String> reasons = new ArrayList<>();

    @BeforeEach
    void ask() {
        new ConfirmWithReason("Rút hồ sơ", "Rút?", reasons::add).open();
    }

    @Test
    void blank_reason_is_refused_and_the_question_stays() {
        test(find(TextArea.class).single()).setValue("  ");

        test(confirm()).click();

        assertThat(reasons).isEmpty();
        assertThat(find(ConfirmWithReason.class).single().isOpened()).isTrue();
        assertThat(find(TextArea.class).single().getErrorMessage()).isEqualTo("Vui lòng nêu lý do.");
        assertThat(confirm().isEnabled()).isTrue();
    }

    @Test
    void given_reason_is_passed_on_once_and_the_question_closes() {
        test(find(TextArea.class).single()).setValue(" Người đề nghị đổi ý ");

        test(confirm()).click();

        assertThat(reasons).containsExactly("Người đề nghị đổi ý");
        assertThat(find(ConfirmWithReason.class).exists()).isFalse();
    }

    private Button confirm() {
        return find(Button.class).withText("Rút hồ sơ").single();
    }
}
