package vn.hoalu.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import jakarta.servlet.ServletContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoalu.organization.OfficialId;
import vn.hoalu.organization.Post;
import vn.hoalu.organization.Staffing;

class OutsideDemoIT extends OutsideDemo {

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Staffing staffing;

    @Autowired
    AccountRepository accounts;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ObjectProvider<DemoSignIns> demo;

    @Autowired
    ServletContext context;

    @Autowired
    ApplicationContext beans;

    @Autowired
    SecondFactors factors;

    @Autowired
    OwnAccount own;

    private final MockHttpSession session = new MockHttpSession();

    @Test
    void only_the_administrator_exists() throws Exception {
        List<String> logins = jdbc.sql("SELECT login FROM access_account WHERE NOT demo")
                .query(String.class)
                .list();

        assertThat(logins).contains("quantri").allMatch(login -> login.matches("quantri|(outside|provider)\\..*"));
        assertThat(demo.getIfAvailable()).isNull();
        signIn("quantri", "hoalu-demo").andExpect(redirectedUrl("/login?error")).andExpect(unauthenticated());
    }

    @Test
    void administrator_enters_with_the_secret_and_a_second_factor() throws Exception {
        OfficialId administrator = accounts.findByLogin("quantri").orElseThrow().official();

        signIn("quantri", "a secret of our own")
                .andExpect(redirectedUrl("/login/step"))
                .andExpect(unauthenticated());
        mvc.perform(get("/login/step").session(session)).andExpect(content().string(containsString("<svg")));
        mvc.perform(post("/login/step")
                        .session(session)
                        .param("code", factors.begin(administrator).code(Instant.now())))
                .andExpect(content().string(containsString("plain-codes")))
                .andExpect(authenticated().withUsername(administrator.toString()));
    }

    @Test
    void who_must_have_a_second_factor_cannot_remove_it() {
        OfficialId auditor = new MadeAccounts(beans).withAccount("outside.auditor", Post.ofGroup("AUDITOR@37"));
        String code = factors.begin(auditor).code(Instant.now());
        ActingAs.official(auditor, () -> own.enrol(code));

        assertThatThrownBy(() -> ActingAs.official(auditor, () -> own.removeFactor(code)))
                .isInstanceOf(FactorDemanded.class);
    }

    @Test
    void everybody_else_enters_with_the_password_alone() throws Exception {
        new MadeAccounts(beans).withAccount("outside.officer", Post.ofGroup("COMMUNE_OFFICER@14329"));

        signIn("outside.officer", MadeAccounts.PASSWORD).andExpect(authenticated());
    }

    @Test
    void demo_account_that_came_with_a_copy_does_not_open() throws Exception {
        OfficialId id = ActingAs.idOf("quantri.tinh");
        transaction.executeWithoutResult(status -> {
            staffing.register(id, "Phạm Thị Quản Trị", Optional.empty());
            accounts.save(Account.ofDemo(new Login("quantri.tinh"), passwords.encode("hoalu-demo"), id));
        });

        signIn("quantri.tinh", "hoalu-demo")
                .andExpect(redirectedUrl("/login?error"))
                .andExpect(unauthenticated());
    }

    @Test
    void session_cookie_travels_encrypted_and_hidden_from_scripts() {
        assertThat(context.getSessionCookieConfig().isSecure()).isTrue();
        assertThat(context.getSessionCookieConfig().isHttpOnly()).isTrue();
    }

    private ResultActions signIn(String login, String password) throws Exception {
        return mvc.perform(
                post("/login").session(session).param("username", login).param("password", password));
    }
}
