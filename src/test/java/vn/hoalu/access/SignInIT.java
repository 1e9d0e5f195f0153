package vn.hoalu.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.hoalu.HoaLuTest;
import vn.hoalu.organization.OfficialId;

@HoaLuTest
class SignInIT {

    private static final OfficialId OFFICER = ActingAs.idOf("canbo.hoalu");
    private static final AtomicInteger LAST_ADDRESS = new AtomicInteger();

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    private final String address = "192.0.2." + LAST_ADDRESS.incrementAndGet();

    @Test
    void demo_person_signs_in_as_themselves() throws Exception {
        signIn("canbo.hoalu", "hoalu-demo")
                .andExpect(redirectedUrl("/"))
                .andExpect(authenticated().withUsername(OFFICER.toString()));
    }

    @Test
    void login_is_folded_to_lower_case() throws Exception {
        signIn(" CanBo.HoaLu ", "hoalu-demo").andExpect(authenticated());
    }

    @Test
    void session_keeps_no_password() throws Exception {
        signIn("canbo.hoalu", "hoalu-demo").andExpect(authenticated().withAuthentication(signedIn -> {
            assertThat(signedIn.getCredentials()).isNull();
            assertThat(signedIn.getPrincipal())
                    .isInstanceOfSatisfying(
                            LocalSignIn.class,
                            official -> assertThat(official.id()).isEqualTo(OFFICER));
        }));
    }

    @Test
    void wrong_password_and_unknown_login_look_the_same() throws Exception {
        signIn("canbo.hoalu", "wrong").andExpect(redirectedUrl("/login?error")).andExpect(unauthenticated());
        signIn("nobody.here", "wrong").andExpect(redirectedUrl("/login?error")).andExpect(unauthenticated());
        signIn("", "").andExpect(redirectedUrl("/login?error")).andExpect(unauthenticated());
        signIn("cánbộ!", "hoalu-demo").andExpect(redirectedUrl("/login?error")).andExpect(unauthenticated());
    }

    @Test
    void sixth_attempt_from_one_place_waits_even_with_the_right_password() throws Exception {
        for (int attempt = 1; attempt <= 5; attempt++) {
            signIn("danhgia.namdinh", "guess " + attempt).andExpect(redirectedUrl("/login?error"));
        }

        signIn("danhgia.namdinh", "hoalu-demo").andExpect(redirectedUrl("/login?throttled=1"));
        signIn("pheduyet.namdinh", "hoalu-demo").andExpect(authenticated());
    }

    @Test
    void success_takes_the_attempts_back() throws Exception {
        for (int round = 1; round <= 3; round++) {
            for (int attempt = 1; attempt <= 4; attempt++) {
                signIn("lanhdao.namdinh", "guess");
            }
            signIn("lanhdao.namdinh", "hoalu-demo").andExpect(authenticated());
        }
    }

    @Test
    void audit_knows_the_account_and_no_personal_data() throws Exception {
        String account = jdbc.sql("SELECT id FROM access_account WHERE login = 'canbo.phatdiem'")
                .query(String.class)
                .single();

        signIn("canbo.phatdiem", "wrong");
        signIn("canbo.phatdiem", "hoalu-demo");
        signOut("canbo.phatdiem");

        assertThat(acts(account)).containsExactly("account.signIn.refused", "account.signIn");
        assertThat(acts(ActingAs.idOf("canbo.phatdiem").toString())).containsExactly("account.signOut");
    }

    @Test
    void every_page_leads_to_the_sign_in() throws Exception {
        mvc.perform(get("/inbox")).andExpect(redirectedUrl("/login"));
        mvc.perform(get("/health")).andExpect(redirectedUrl("/login"));
        mvc.perform(get("/actuator/env")).andExpect(redirectedUrl("/login"));
    }

    @Test
    void sign_in_page_is_our_view_and_not_springs() throws Exception {
        mvc.perform(get("/login")).andExpect(content().string(not(containsString("Please sign in"))));
    }

    @Test
    void form_of_another_site_signs_nobody_in() throws Exception {
        mvc.perform(post("/login")
                        .header("Sec-Fetch-Site", "cross-site")
                        .param("username", "canbo.hoalu")
                        .param("password", "hoalu-demo"))
                .andExpect(status().isForbidden())
                .andExpect(unauthenticated());
        mvc.perform(post("/login")
                        .header("Sec-Fetch-Site", "same-origin")
                        .param("username", "canbo.hoalu")
                        .param("password", "hoalu-demo"))
                .andExpect(authenticated());
    }

    @Test
    void sign_out_demands_the_sessions_token() throws Exception {
        mvc.perform(post("/logout").with(authentication(ActingAs.authentication(OFFICER))))
                .andExpect(status().isForbidden());
    }

    @Test
    void public_page_needs_no_login_and_leaves_no_cookie() throws Exception {
        mvc.perform(get("/verify/unknown"))
                .andExpect(cookie().doesNotExist("JSESSIONID"))
                .andExpect(header().doesNotExist("Location"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().exists("Content-Security-Policy"));
        mvc.perform(post("/verify/unknown")).andExpect(status().isForbidden());
    }

    private ResultActions signIn(String login, String password) throws Exception {
        return mvc.perform(post("/login")
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .param("username", login)
                .param("password", password));
    }

    private void signOut(String login) throws Exception {
        mvc.perform(post("/logout").with(csrf()).with(authentication(ActingAs.authentication(ActingAs.idOf(login)))))
                .andExpect(unauthenticated());
    }

    private List<String> acts(String subject) {
        return jdbc.sql("SELECT act FROM access_audit WHERE subject = ? ORDER BY id")
                .param(subject)
                .query(String.class)
                .list();
    }
}
