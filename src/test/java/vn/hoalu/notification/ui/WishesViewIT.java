package vn.hoalu.notification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.hoalu.HoaLuTest;
import vn.hoalu.access.ActingAs;
import vn.hoalu.access.Actor;
import vn.hoalu.access.MadeAccounts;
import vn.hoalu.notification.KeepingWishes;
import vn.hoalu.notification.NoticeKind;
import vn.hoalu.notification.NoticeWishes;
import vn.hoalu.notification.Wish;
import vn.hoalu.organization.OfficialId;

@HoaLuTest
class WishesViewIT extends SpringBrowserlessTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    KeepingWishes wishes;

    private OfficialId official;

    @BeforeEach
    void signIn() {
        official = new MadeAccounts(context).person("Người Ước");
        ActingAs.stay(official);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void what_was_chosen_is_kept_and_shown_again() {
        UI.getCurrent().navigate("account/notices");
        test(find(TextField.class).withCaption("Thư điện tử nhận thông báo").single())
                .setValue("mau@donvi.gov.vn");
        Checkbox mail = box("Thư điện tử: Có người nhắc tên tôi trong ghi chú");
        assertThat(mail.getValue()).isTrue();
        test(mail).click();
        test(find(TimePicker.class).withCaption("Từ").single()).setValue(LocalTime.of(20, 0));
        save();

        NoticeWishes kept = wishes.own(new Actor(official, "", Set.of()));
        assertThat(kept.email()).contains("mau@donvi.gov.vn");
        assertThat(kept.of(NoticeKind.MENTIONS)).isEqualTo(new Wish(true, false, false));
        assertThat(kept.of(NoticeKind.TASKS)).isEqualTo(Wish.USUAL);
        assertThat(kept.quiet().from()).isEqualTo(LocalTime.of(20, 0));
        UI.getCurrent().navigate("inbox");
        UI.getCurrent().navigate("account/notices");
        assertThat(box("Thư điện tử: Có người nhắc tên tôi trong ghi chú").getValue())
                .isFalse();
    }

    @Test
    void address_that_is_none_is_said_at_its_field_and_nothing_is_kept() {
        UI.getCurrent().navigate("account/notices");
        TextField email =
                find(TextField.class).withCaption("Thư điện tử nhận thông báo").single();
        test(email).setValue("không có");
        save();

        assertThat(email.isInvalid()).isTrue();
        assertThat(email.getErrorMessage()).startsWith("Địa chỉ thư điện tử không hợp lệ");
        assertThat(wishes.own(new Actor(official, "", Set.of()))).isEqualTo(NoticeWishes.USUAL);
    }

    private Checkbox box(String name) {
        return find(Checkbox.class).all().stream()
                .filter(box -> box.getAriaLabel().filter(name::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private void save() {
        test(find(Button.class).withText("Lưu").single()).click();
    }
}
