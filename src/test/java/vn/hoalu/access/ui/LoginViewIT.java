package vn.hoalu.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoalu.HoaLuTest;
import vn.hoalu.base.Languages;

@HoaLuTest
class LoginViewIT extends SpringBrowserlessTest {

    @BeforeEach
    void speakVietnamese() {
        UI.getCurrent().getSession().setLocale(Languages.VIETNAMESE);
    }

    @Test
    void demo_lists_its_people_by_unit_with_their_duty() {
        LoginView view = navigate("login", LoginView.class);

        assertThat(find(H3.class, view).all())
                .extracting(H3::getText)
                .containsExactly(
                        "Phường Hoa Lư", "Phường Tây Hoa Lư", "Xã Phát Diệm", "Phường Nam Định", "Tỉnh Ninh Bình");
        assertThat(find(NativeButton.class, view).withClassName("demo-person").all())
                .hasSize(27)
                .first()
                .satisfies(button -> assertThat(text(button))
                        .contains("Nguyễn Văn Mẫu", "Công chức Phòng Văn hóa - Xã hội", "canbo.hoalu"));
    }

    @Test
    void way_through_a_provider_is_offered_only_where_there_is_one() {
        LoginView view = navigate("login", LoginView.class);

        assertThat(find(Anchor.class, view).all()).isEmpty();
    }

    @Test
    void refused_sign_in_is_told() {
        UI.getCurrent().navigate("login", QueryParameters.of("error", ""));

        assertThat(find(LoginForm.class).single().isError()).isTrue();
    }

    @Test
    void throttled_sign_in_is_told_apart() {
        UI.getCurrent().navigate("login", QueryParameters.of("throttled", ""));

        assertThat(find(LoginForm.class).single().isError()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"vi, Đăng nhập – Hoa Lư", "en, Sign in – Hoa Lư", "ar, تسجيل الدخول – Hoa Lư"})
    void page_speaks_three_languages(String language, String title) {
        Locale locale = Languages.of(language);
        UI.getCurrent().getSession().setLocale(locale);

        LoginView view = navigate("login", LoginView.class);

        assertThat(view.getPageTitle()).isEqualTo(title);
        assertThat(text(view)).doesNotContain("!");
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
