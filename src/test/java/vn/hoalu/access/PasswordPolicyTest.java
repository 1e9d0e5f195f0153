package vn.hoalu.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class PasswordPolicyTest {

    private final PasswordPolicy policy = new PasswordPolicy(new DemoMode(new MockEnvironment()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a secret of our own",
                "cây tre xanh rì rào",
                "Mưa rơi trên phố cũ",
                "q7#Lw0!zPt9k",
                "voi-uống-nước-lạnh",
            })
    void passwords_people_can_keep_are_taken(String password) {
        assertThatCode(() -> policy.demand(password, "canbo.hoalu")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "eleven char", "ngắn quá"})
    void short_ones_are_not(String password) {
        refused(password, "access.password.tooShort");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "matkhau123456",
                "Mật khẩu 2026!",
                "m@tkh4u@12345",
                "123456789012",
                "aaaaaaaaaaaa",
                "abababababab",
                "qwertyuiop123",
                "Hoalu@123456",
                "Ninhbinh2026!!",
                "AnhYeuEm123456",
                "Admin@12345678",
                "p@ssw0rdp@ssw0rd",
                "a1a1a1a1a1a1a1",
                "hoalu-demo-hoalu",
            })
    void what_guessing_begins_with_is_not(String password) {
        refused(password, "access.password.tooEasy");
    }

    @Test
    void login_is_no_part_of_a_password() {
        refused("CanBo.HoaLu và mưa", "access.password.containsLogin");
        refused("canbohoalu và mưa", "access.password.containsLogin");
    }

    @Test
    void length_ends_where_hashing_would_be_a_burden() {
        refused("trời cao biển rộng ".repeat(7), "access.password.tooLong");
        assertThatCode(() -> policy.demand("trời cao biển rộng ".repeat(6), "x.y"))
                .doesNotThrowAnyException();
    }

    @Test
    void published_password_is_good_for_the_demo_only() {
        MockEnvironment demo = new MockEnvironment();
        demo.setActiveProfiles("demo");

        assertThatCode(() -> new PasswordPolicy(new DemoMode(demo)).demand("hoalu-demo", "canbo.hoalu"))
                .doesNotThrowAnyException();
        refused("hoalu-demo", "access.password.tooShort");
    }

    private void refused(String password, String reason) {
        assertThatThrownBy(() -> policy.demand(password, "canbo.hoalu"))
                .isInstanceOfSatisfying(
                        WeakPassword.class,
                        weak -> org.assertj.core.api.Assertions.assertThat(weak.messageKey())
                                .isEqualTo(reason));
    }
}
