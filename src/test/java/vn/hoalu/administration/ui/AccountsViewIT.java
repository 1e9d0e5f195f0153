package vn.hoalu.administration.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.hoalu.HoaLuTest;
import vn.hoalu.access.AccountRow;
import vn.hoalu.access.AccountState;
import vn.hoalu.access.ActingAs;
import vn.hoalu.access.MadeAccounts;
import vn.hoalu.access.ReadingAccounts;
import vn.hoalu.base.Languages;
import vn.hoalu.base.Rows;
import vn.hoalu.organization.OfficialId;

@HoaLuTest
class AccountsViewIT extends SpringBrowserlessTest {

    private static final OfficialId ADMINISTRATOR = ActingAs.idOf("quantri.tinh");

    @Autowired
    ApplicationContext context;

    @Autowired
    ReadingAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void administer() {
        UI.getCurrent().getSession().setLocale(Languages.VIETNAMESE);
        ActingAs.stay(ADMINISTRATOR);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void people_are_found_by_name_without_accents_and_by_login() {
        OfficialId person = new MadeAccounts(context).withAccount("tim.thay");

        open("organization/accounts", Map.of("q", "nguyen thi TIM"));
        assertThat(lines()).singleElement().asString().contains("Nguyễn Thị tim.thay", "Đang mở");
        open("organization/accounts", Map.of("q", "im.tha"));
        assertThat(lines()).singleElement().asString().contains("Nguyễn Thị tim.thay");
        open("organization/accounts", Map.of("q", "im_tha"));
        assertThat(lines()).isEmpty();
        assertThat(accounts.of(person).orElseThrow().row().state()).isEqualTo(AccountState.OPEN);
    }

    @Test
    void official_without_an_account_gets_one_and_its_password_is_shown_once() {
        OfficialId person = new MadeAccounts(context).person("Trần Văn Mới Đến");
        open("organization/accounts", Map.of("q", "moi den", "without", "1"));
        assertThat(lines()).singleElement().asString().contains("Trần Văn Mới Đến", "Chưa có tài khoản");
        open("organization/accounts/" + person, Map.of());

        TextField login =
                find(TextField.class, find(AccountActs.class).single()).single();
        login.setValue("quantri.tinh");
        press("Mở tài khoản");
        assertThat(login.getErrorMessage()).isEqualTo("Tên đăng nhập này đã có người dùng.");
        login.setValue("Moi.Den");
        press("Mở tài khoản");

        assertThat(find(Code.class).single().getText()).matches("([A-Z2-7]{4}-){3}[A-Z2-7]{4}");
        AccountRow row = accounts.of(person).orElseThrow().row();
        assertThat(row.login()).contains("moi.den");
        assertThat(row.state()).isEqualTo(AccountState.GIVEN);
        assertThat(acts(person)).containsExactly("account.opened");
    }

    @Test
    void account_is_closed_and_reopened_by_another_and_never_by_its_owner() {
        OfficialId person = new MadeAccounts(context).withAccount("dong.mo");
        open("organization/accounts/" + person, Map.of());

        press("Đóng tài khoản");
        confirm();
        assertThat(accounts.of(person).orElseThrow().row().state()).isEqualTo(AccountState.CLOSED);
        press("Mở lại tài khoản");
        assertThat(accounts.of(person).orElseThrow().row().state()).isEqualTo(AccountState.OPEN);
        assertThat(acts(person)).containsExactly("account.closed", "account.reopened");

        open("organization/accounts/" + ADMINISTRATOR, Map.of());
        assertThat(find(Button.class, find(AccountActs.class).single()).all()).isEmpty();
    }

    @Test
    void pages_follow_each_other_without_loss() {
        MadeAccounts made = new MadeAccounts(context);
        for (int person = 0; person < 60; person++) {
            made.person("Lê Thị Trang Dài " + person % 3);
        }
        Rows<AccountRow> first = accounts.page("trang dai", false, Optional.empty());
        Rows<AccountRow> second = accounts.page("trang dai", false, first.next());

        assertThat(first.items()).hasSize(50);
        assertThat(second.items()).hasSize(10).doesNotContainAnyElementsOf(first.items());
        assertThat(second.next()).isEmpty();

        open("organization/accounts", Map.of("q", "trang dai", "without", "1"));
        assertThat(lines()).hasSize(50);
        press("Hiện thêm");
        assertThat(lines()).hasSize(60);
        assertThat(find(RadioButtonGroup.class).single().getValue()).isEqualTo(false);
    }

    @Test
    void nobody_else_sees_the_accounts() {
        ActingAs.stay(ActingAs.idOf("canbo.hoalu"));

        open("organization/accounts", Map.of());
        assertThat(find(AccountLine.class).all()).isEmpty();
        open("organization/sessions", Map.of());
        assertThat(find(SessionLine.class).all()).isEmpty();
    }

    @Test
    void id_of_nobody_is_not_found() {
        open("organization/accounts/nobody", Map.of());

        assertThat(find(H1.class).single().getText()).isEqualTo("Không tìm thấy trang");
    }

    private static void open(String address, Map<String, String> asked) {
        UI.getCurrent().navigate(address, QueryParameters.simple(asked));
    }

    private List<String> lines() {
        return find(AccountLine.class).all().stream()
                .map(line -> line.getElement().getTextRecursively())
                .toList();
    }

    private void press(String label) {
        test(find(Button.class).withText(label).single()).click();
    }

    private void confirm() {
        Dialog dialog = find(AskFirst.class).single();
        dialog.getFooter();
        test(find(Button.class).withText("Đóng tài khoản").all().getLast()).click();
    }

    private List<String> acts(OfficialId person) {
        return jdbc.sql("""
                SELECT u.act FROM access_audit u JOIN access_account a ON a.id = u.subject
                WHERE a.official_id = ? ORDER BY u.id""").param(person.toString()).query(String.class).list();
    }
}
