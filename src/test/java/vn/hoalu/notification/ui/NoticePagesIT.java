package vn.hoalu.notification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.hoalu.HoaLuTest;
import vn.hoalu.access.ActingAs;
import vn.hoalu.access.Actor;
import vn.hoalu.access.CurrentActor;
import vn.hoalu.access.MadeAccounts;
import vn.hoalu.base.Languages;
import vn.hoalu.base.ui.ConfirmWithReason;
import vn.hoalu.notification.EditingTexts;
import vn.hoalu.notification.NoticeProbes;

/** The administrator's pages: letters that were given up, and what notices say. */
@HoaLuTest
class NoticePagesIT extends SpringBrowserlessTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    EditingTexts texts;

    @BeforeEach
    void signIn() {
        ActingAs.stay(ActingAs.idOf("quantri.tinh"));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void letter_is_sent_again_once_a_reason_is_given() {
        String name = "Người Chờ Thư " + System.nanoTime();
        new NoticeProbes(context).giveUpLetterTo(new MadeAccounts(context).person(name));
        UI.getCurrent().navigate("organization/letters");
        ListItem line = line(name);
        assertThat(line.getElement().getTextRecursively()).contains("Thư thử", "ConnectException");

        test(find(Button.class, line).single()).click();
        test(find(TextArea.class).single()).setValue("Đã sửa địa chỉ");
        test(find(Button.class, find(ConfirmWithReason.class).single())
                        .withText("Gửi lại")
                        .single())
                .click();

        assertThat(find(ListItem.class).all())
                .noneMatch(item -> item.getElement().getTextRecursively().contains(name));
    }

    @Test
    void text_is_tried_while_it_is_written_kept_put_back_and_brought_back() {
        open();
        assertThat(shown()).isEqualTo("Your certificate 07/GCN-UBND".replace("07/GCN-UBND", "HS-2026-000123"));

        test(subject()).setValue("About {name}");
        assertThat(subject().isInvalid()).isTrue();
        press("Lưu");
        assertThat(texts.edited("sample.notice", Languages.ENGLISH, actor())).isEmpty();

        test(subject()).setValue("About {number}");
        assertThat(shown()).isEqualTo("About HS-2026-000123");
        press("Lưu");
        press("Khôi phục mẫu gốc");
        assertThat(subject().getValue()).isEqualTo("Your certificate {number}");
        press("Hoàn tác");
        assertThat(subject().getValue()).isEqualTo("About {number}");
        press("Khôi phục mẫu gốc");
        assertThat(texts.edited("sample.notice", Languages.ENGLISH, actor())).isEmpty();
    }

    private void open() {
        UI.getCurrent()
                .navigate(
                        "organization/templates",
                        QueryParameters.simple(Map.of("notice", "sample.notice", "language", "en")));
    }

    private Actor actor() {
        return context.getBean(CurrentActor.class).get();
    }

    private TextField subject() {
        return find(TextField.class).withCaption("Tiêu đề").single();
    }

    private String shown() {
        return find(Paragraph.class).withClassName("notice-subject").single().getText();
    }

    private void press(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    private ListItem line(String name) {
        return find(ListItem.class).all().stream()
                .filter(item -> item.getElement().getTextRecursively().contains(name))
                .findFirst()
                .orElseThrow();
    }
}
